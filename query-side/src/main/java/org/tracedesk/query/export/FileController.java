package org.tracedesk.query.export;

import org.springframework.web.bind.annotation.ExceptionHandler;

/** A controller that gives out files. */
public abstract class FileController {

    /** Leaves a file that is broken off to the server, which closes the connection: nothing else tells the reader so. */
    @ExceptionHandler
    void brokenOff(BrokenOff export) {
        throw export;
    }
}
