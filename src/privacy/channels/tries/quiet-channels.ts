/** Tries of the self-test that send nothing even without walls, as measured: so their silence is no evidence. */
export const quietChannels: Readonly<Record<string, string>> = {
  thread: 'Browsers start no stranger’s thread for anybody, so nothing arrives even without walls.',
  'protocol-handler': 'Browsers take only addresses of the same site, so nothing arrives even without walls.',
  'speculation-anonymous': 'Chromium on Linux has no such go-between, so nothing arrives even without walls.',
  'leave-mail': 'It would start another program; this one sends nothing itself.',
};
