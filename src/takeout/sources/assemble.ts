/**
 * Puts together what newer versions of llama.cpp's web UI write in lines: a `session`, then its `message`s. Lines of
 * another type in between stay with their session, to be counted there. Everything else passes as it is.
 */
export function createAssembler(): { add(value: unknown): unknown[]; end(): unknown[] } {
  let session: { conv: unknown; messages: unknown[] } | undefined;
  const end = (): unknown[] => {
    const done = session ? [session] : [];
    session = undefined;
    return done;
  };
  return {
    add(value) {
      const line = Object(value) as { type?: unknown; message?: unknown };
      if (line.type === 'session') {
        const done = end();
        session = { conv: value, messages: [] };
        return done;
      }
      if (session && typeof line.type === 'string') {
        session.messages.push(line.type === 'message' ? (line.message ?? value) : value);
        return [];
      }
      return [...end(), value];
    },
    end,
  };
}
