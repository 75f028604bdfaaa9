/** Reading a foreign log into a desk, with progress and a report. */
@NullMarked
package org.tracedesk.standalone.imports;

import org.jspecify.annotations.NullMarked;
