package org.tracedesk.standalone.imports;

import org.tracedesk.command.imports.ImportProgress;

/** An import that goes on by itself, here or on a server. */
@FunctionalInterface
interface RunningImport {

    ImportProgress progress();
}
