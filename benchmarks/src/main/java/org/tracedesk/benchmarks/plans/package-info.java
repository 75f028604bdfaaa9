/** Shows how PostgreSQL answers what the application asks, at full size and at a hundredth of it. */
@NullMarked
package org.tracedesk.benchmarks.plans;

import org.jspecify.annotations.NullMarked;
