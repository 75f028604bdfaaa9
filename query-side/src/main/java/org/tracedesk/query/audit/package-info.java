/** The audit trail 审计: who did what and when, with before and after. */
@NullMarked
package org.tracedesk.query.audit;

import org.jspecify.annotations.NullMarked;
