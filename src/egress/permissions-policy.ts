/**
 * The `Permissions-Policy` of every page, frame and thread of this site: each ability of the browser is denied but
 * those that the app uses. A test compares both lists with the browser's own, so that a new ability is noticed.
 */

/** What stays, each with its reason. */
export const allowedFeatures = {
  autoplay: 'The self-test plays silence, so that the browser would fetch a picture for its own player.',
  'clipboard-write': 'The copy buttons write to the clipboard when a person presses them.',
  'cross-origin-isolated': 'The engine’s threads share their memory, which browsers allow to isolated pages alone.',
  'screen-wake-lock': 'The screen stays on while an answer or a download runs.',
} as const;

/** Known to Chromium 156 on Linux. */
const denied = [
  'accelerometer',
  'aria-notify',
  'browsing-topics',
  'camera',
  'captured-surface-control',
  'ch-device-memory',
  'ch-downlink',
  'ch-dpr',
  'ch-ect',
  'ch-prefers-color-scheme',
  'ch-prefers-reduced-motion',
  'ch-prefers-reduced-transparency',
  'ch-rtt',
  'ch-save-data',
  'ch-ua',
  'ch-ua-arch',
  'ch-ua-bitness',
  'ch-ua-form-factors',
  'ch-ua-full-version',
  'ch-ua-full-version-list',
  'ch-ua-high-entropy-values',
  'ch-ua-mobile',
  'ch-ua-model',
  'ch-ua-platform',
  'ch-ua-platform-version',
  'ch-ua-wow64',
  'ch-viewport-height',
  'ch-viewport-width',
  'ch-width',
  'clipboard-read',
  'compute-pressure',
  'deferred-fetch',
  'deferred-fetch-minimal',
  'digital-credentials-create',
  'digital-credentials-get',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'interest-cohort',
  'keyboard-map',
  'language-detector',
  'language-model',
  'local-fonts',
  'local-network',
  'local-network-access',
  'loopback-network',
  'magnetometer',
  'media-playback-while-not-visible',
  'microphone',
  'midi',
  'on-device-speech-recognition',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'serial',
  'speaker-selection',
  'storage-access',
  'summarizer',
  'sync-xhr',
  'translator',
  'unload',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

/**
 * Chromium 156 on Linux does not know these and says so in its console. On other systems, or with its trials switched
 * on, Chromium knows them.
 */
const deniedElsewhere = [
  'attribution-reporting',
  'bluetooth',
  'join-ad-interest-group',
  'private-aggregation',
  'proofreader',
  'rewriter',
  'run-ad-auction',
  'shared-storage',
  'shared-storage-select-url',
  'web-share',
  'writer',
] as const;

export const permissionsPolicy = [
  ...[...denied, ...deniedElsewhere].toSorted().map((feature) => `${feature}=()`),
  // The others are this site's own by default, and its frames' alone.
  'screen-wake-lock=(self)',
].join(', ');
