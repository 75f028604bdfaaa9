/** Service statistics 处理时效与问题类型分析: how fast tickets are handled, and what they are about. */
@NullMarked
package org.tracedesk.query.service;

import org.jspecify.annotations.NullMarked;
