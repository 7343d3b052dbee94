package org.framescope.app.turn;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A request that takes milliseconds and that somebody waits for: hardly more of them at a time than there are processors, in
 * the order in which they came. Where all share the processors, each is done as late as the last; in turn, half of them are
 * done before that and none later. Not for what streams, waits or runs a model: it would keep the others waiting.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface InTurn {}
