import { describe, expect, onTestFinished, test } from 'vitest';
import { connect, serve, type Connection, type Serving } from '../../../src/shared/channel.ts';
import { isAbort, Trouble } from '../../../src/shared/errors.ts';

type TestVerbs = {
  double: { args: number; event: never; value: number };
  count: { args: number; event: number; value: string };
  wait: { args: null; event: 'begun' | 'stopping'; value: string };
  fail: { args: 'trouble' | 'type' | 'text'; event: never; value: never };
  give: { args: null; event: unknown; value: unknown };
};

/** Waits until it is aborted, and then takes a moment more, as an engine does. */
const verbs: Serving<TestVerbs> = {
  double: async (number) => number * 2,
  async count(limit, { emit }) {
    for (let number = 1; number <= limit; number += 1) {
      await Promise.resolve();
      emit(number);
    }
    return 'counted';
  },
  wait: async (_args, { emit, signal }) => {
    emit('begun');
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
    emit('stopping');
    throw signal.reason;
  },
  async fail(kind) {
    if (kind === 'trouble') throw new Trouble('PromptTooLong', 'too long', { promptTokens: 5000, limitTokens: 4096 });
    if (kind === 'type') throw new TypeError('not that');
    throw 'a bare text';
  },
  give: async () => () => 'functions do not travel',
};

function open(serving: Serving<TestVerbs> = verbs): Connection<TestVerbs> {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  const connection = connect<TestVerbs>(port1);
  serve<TestVerbs>(port2, serving);
  port1.start();
  port2.start();
  return connection;
}

describe('a call', () => {
  test('brings back the value', async () => {
    expect(await open().call('double', 21)).toBe(42);
  });

  test('tells of events in order, and of all of them before it settles', async () => {
    const events: number[] = [];
    const value = await open().call('count', 5, { onEvent: (event) => events.push(event) });
    expect(value).toBe('counted');
    expect(events).toEqual([1, 2, 3, 4, 5]);
  });

  test('gets its own answer when several run at once', async () => {
    const connection = open();
    const slow: number[] = [];
    const values = await Promise.all([
      connection.call('count', 50, { onEvent: (event) => slow.push(event) }),
      connection.call('double', 1),
      connection.call('count', 2, { onEvent: () => {} }),
      connection.call('double', 2),
    ]);
    expect(values).toEqual(['counted', 2, 'counted', 4]);
    expect(slow).toHaveLength(50);
  });

  test('can be made before the other side listens', async () => {
    const { port1, port2 } = new MessageChannel();
    onTestFinished(() => port1.close());
    const connection = connect<TestVerbs>(port1);
    port1.start();
    const value = connection.call('double', 4);
    serve<TestVerbs>(port2, verbs);
    port2.start();
    await connection.ready;
    expect(await value).toBe(8);
  });
});

describe('an abort', () => {
  test('is heard on the other side, and the call settles when that side has', async () => {
    const stop = new AbortController();
    const events: string[] = [];
    const call = open().call('wait', null, {
      signal: stop.signal,
      onEvent: (event) => {
        events.push(event);
        if (event === 'begun') stop.abort();
      },
    });
    const error: unknown = await call.catch((reason: unknown) => reason);
    expect(isAbort(error)).toBe(true);
    expect(error).toBeInstanceOf(DOMException);
    expect(events).toEqual(['begun', 'stopping']);
  });

  test('is heard when it came before the call', async () => {
    await expect(open().call('wait', null, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  test('of one call leaves the others alone', async () => {
    const connection = open();
    const stop = new AbortController();
    const stopped = connection.call('wait', null, { signal: stop.signal });
    const counted = connection.call('count', 100);
    stop.abort();
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(await counted).toBe('counted');
  });

  test('after the end does nothing', async () => {
    const connection = open();
    const stop = new AbortController();
    await connection.call('double', 1, { signal: stop.signal });
    stop.abort();
    expect(await connection.call('double', 2)).toBe(4);
  });
});

describe('an error', () => {
  test('of ours keeps its name, its message and its detail', async () => {
    const error: unknown = await open()
      .call('fail', 'trouble')
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Trouble);
    expect(error).toMatchObject({
      name: 'PromptTooLong',
      message: 'too long',
      detail: { promptTokens: 5000, limitTokens: 4096 },
    });
  });

  test('of another kind keeps its name and message', async () => {
    await expect(open().call('fail', 'type')).rejects.toMatchObject({ name: 'TypeError', message: 'not that' });
  });

  test('that is no error at all becomes one', async () => {
    const error: unknown = await open()
      .call('fail', 'text')
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ message: 'a bare text' });
  });

  test('comes for a value that cannot travel', async () => {
    await expect(open().call('give', null)).rejects.toMatchObject({ name: 'DataCloneError' });
  });

  test('comes for a verb that the other side does not know', async () => {
    const connection = open() as unknown as Connection<
      Record<string, { args: unknown; event: unknown; value: unknown }>
    >;
    await expect(connection.call('fly', null)).rejects.toMatchObject({
      name: 'TypeError',
      message: "This thread knows no verb 'fly'.",
    });
  });

  test('comes for a verb that nobody serves and every object has', async () => {
    const connection = open() as unknown as Connection<
      Record<string, { args: unknown; event: unknown; value: unknown }>
    >;
    await expect(connection.call('toString', null)).rejects.toMatchObject({
      message: "This thread knows no verb 'toString'.",
    });
  });
});

describe('closing', () => {
  test('rejects what is open and what comes later, with the reason', async () => {
    const connection = open();
    await connection.ready;
    const first = connection.call('wait', null);
    const second = connection.call('wait', null);
    const reason = new Trouble('EngineLost', 'ended');
    connection.close(reason);
    await expect(first).rejects.toBe(reason);
    await expect(second).rejects.toBe(reason);
    await expect(connection.call('double', 1)).rejects.toBe(reason);
  });

  test('rejects `ready` when the other side was never there', async () => {
    const { port1 } = new MessageChannel();
    onTestFinished(() => port1.close());
    const connection = connect<TestVerbs>(port1);
    const reason = new Error('The thread could not be started.');
    connection.close(reason);
    await expect(connection.ready).rejects.toBe(reason);
  });

  test('silences events that are still on their way', async () => {
    const connection = open();
    const events: number[] = [];
    await connection.ready;
    const call = connection.call('count', 1000, { onEvent: (event) => events.push(event) });
    connection.close(new Error('enough'));
    await expect(call).rejects.toThrow('enough');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(events).toEqual([]);
  });
});
