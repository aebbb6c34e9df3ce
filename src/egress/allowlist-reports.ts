/** What the `Connection-Allowlist` wall reports of a connection that it refused. */
export interface AllowlistReport {
  /** The whole address that was refused, query and all; `webrtc` where it was a peer connection. */
  connection?: string;
}

/** Reports from now on, until the returned function is called. Silent where the browser has no such wall. */
export function watchAllowlist(onReport: (report: AllowlistReport) => void): () => void {
  if (typeof ReportingObserver === 'undefined') return () => {};
  const observer = new ReportingObserver(
    (reports) => {
      for (const { body } of reports) if (body) onReport(body);
    },
    { types: ['connection-allowlist'] },
  );
  observer.observe();
  return () => observer.disconnect();
}
