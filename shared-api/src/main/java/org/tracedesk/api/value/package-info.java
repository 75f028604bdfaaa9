/** Values that commands, events and answers are made of; every enumeration of the system is here. */
@NullMarked
package org.tracedesk.api.value;

import org.jspecify.annotations.NullMarked;
