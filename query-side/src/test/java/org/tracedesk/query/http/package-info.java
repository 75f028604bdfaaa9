/** Tests of the query-side over HTTP, on a started server. */
@NullMarked
package org.tracedesk.query.http;

import org.jspecify.annotations.NullMarked;
