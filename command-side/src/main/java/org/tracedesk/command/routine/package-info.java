/** What comes again every day, week and month: lists of what is to be reviewed, archived, or long overdue. */
@NullMarked
package org.tracedesk.command.routine;

import org.jspecify.annotations.NullMarked;
