/** The knowledge base 知识库: standard replies with their revisions, how often they were used, and where adjusted. */
@NullMarked
package org.tracedesk.query.knowledge;

import org.jspecify.annotations.NullMarked;
