/** Tests of the service statistics. */
@NullMarked
package org.tracedesk.query.service;

import org.jspecify.annotations.NullMarked;
