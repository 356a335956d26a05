import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { map, type Observable } from 'rxjs';
import { type AnyEndpoint, ENDPOINT } from './endpoint';
import { Sent } from './ready-answer';

/** Sends only what the endpoint's response schema names: a field that was never declared cannot leave by accident. */
@Injectable()
export class RespondInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const e = this.reflector.get<AnyEndpoint | undefined>(ENDPOINT, context.getHandler());
    if (!e) return next.handle();
    return next.handle().pipe(
      map((value: unknown) => {
        if (value instanceof Sent) return value.body;
        if (e.contentType) return value;
        // Fastify would send null as an empty body; clients expect JSON.
        return value === null ? 'null' : e.response.parse(value);
      }),
    );
  }
}
