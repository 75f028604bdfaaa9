/** What if the service levels had been others: past tickets reckoned anew, without touching them. */
@NullMarked
package org.tracedesk.query.servicelevel;

import org.jspecify.annotations.NullMarked;
