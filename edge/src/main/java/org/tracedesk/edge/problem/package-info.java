/** Every refusal and failure as one shape, problem+json, in the language of who asks. */
@NullMarked
package org.tracedesk.edge.problem;

import org.jspecify.annotations.NullMarked;
