/** What is shown of personal values: names, contacts and texts with their traces masked, as the form says. */
@NullMarked
package org.tracedesk.model.privacy;

import org.jspecify.annotations.NullMarked;
