/** Tests of the audit trail. */
@NullMarked
package org.tracedesk.query.audit;

import org.jspecify.annotations.NullMarked;
