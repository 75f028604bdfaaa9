/** What the tests of decisions share: forms, commands, and a way to read them as sentences. */
@NullMarked
package org.tracedesk.model;

import org.jspecify.annotations.NullMarked;
