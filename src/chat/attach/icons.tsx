import { Icon } from '../../ui/icons.tsx';

export const ClipIcon = () => (
  <Icon>
    <path d="M19.5 11.5l-7.8 7.8a4.6 4.6 0 0 1-6.5-6.5l8.2-8.2a3.1 3.1 0 0 1 4.4 4.4l-8 8a1.6 1.6 0 0 1-2.3-2.3l7.2-7.2" />
  </Icon>
);
export const FileIcon = () => (
  <Icon size={16}>
    <path d="M6 3.5h8l4.5 4.5v12.5H6z" />
    <path d="M9.5 12.5h5.5M9.5 16h5.5" />
  </Icon>
);
