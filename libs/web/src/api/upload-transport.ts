import { InjectionToken } from '@angular/core';

/** Like `fetch`, and tells how much of the body is sent, 0 to 1: that `fetch` itself cannot. */
export type UploadTransport = (
  url: string,
  init: RequestInit,
  progress: (share: number) => void,
) => Promise<Response>;

/** How uploads leave the browser; tests put their own in its place. */
export const UPLOAD_TRANSPORT = new InjectionToken<UploadTransport>('UPLOAD_TRANSPORT', {
  providedIn: 'root',
  factory: () => sendWithProgress,
});

const toResponse = (request: XMLHttpRequest): Response =>
  new Response(request.responseText, {
    status: request.status,
    headers: { 'content-type': request.getResponseHeader('content-type') ?? '' },
  });

/** Rejects as `fetch` does: TypeError when the server was not reached, the signal's reason when it was aborted. */
export const sendWithProgress: UploadTransport = (url, init, progress) =>
  new Promise((resolve, reject) => {
    const { signal } = init;
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    request.open(init.method ?? 'POST', url);
    for (const [name, value] of new Headers(init.headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(toResponse(request));
    request.onerror = () => reject(new TypeError('The server was not reached'));
    request.onabort = () => reject(signal?.reason ?? new DOMException('aborted', 'AbortError'));
    request.onloadend = () => signal?.removeEventListener('abort', stop);
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop);
    request.send(init.body as XMLHttpRequestBodyInit);
  });
