/** The event comes a moment after the request has failed (measured: within some milliseconds). */
const limitMs = 300;

/** Whether the frame's own policy refuses a request for `address`, or what it is redirected to: the error does not say. */
export function watchRefusal(address: string): { came(): Promise<boolean>; stop(): void } {
  const came = Promise.withResolvers<boolean>();
  const listen = (fired: Event): void => {
    const { effectiveDirective, blockedURI } = fired as SecurityPolicyViolationEvent;
    if (effectiveDirective === 'connect-src' && blockedURI === address) came.resolve(true);
  };
  globalThis.addEventListener('securitypolicyviolation', listen);
  return {
    async came() {
      setTimeout(() => came.resolve(false), limitMs);
      return await came.promise;
    },
    stop: () => globalThis.removeEventListener('securitypolicyviolation', listen),
  };
}
