/** The bytes of attachments: beside the ledger, encrypted, found by what is stored. */
@NullMarked
package org.tracedesk.ledger.attachment;

import org.jspecify.annotations.NullMarked;
