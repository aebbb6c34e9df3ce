import { lazy } from 'react';
import { BackupReminder } from '../../settings/backup/BackupReminder.tsx';
import { Late } from '../../ui/Late.tsx';
import type { Command } from '../palette/command.ts';
import type { Services } from '../services.ts';
import { FootMenu } from './FootMenu.tsx';

export interface FootProps {
  services: Pick<Services, 'vault' | 'lastBackup' | 'storagePromise' | 'titleChoice'>;
  commands: readonly Command[];
  onBackup: () => void;
}

const Protection = lazy(async () => ({ default: (await import('../install/as-app.ts')).Protection }));

/** Below the list: what there is to worry about, and the way to all that is not needed every day. */
export function Foot({ services, commands, onBackup }: FootProps) {
  const { vault, lastBackup, storagePromise, titleChoice } = services;
  return (
    <>
      <BackupReminder vault={vault} lastBackup={lastBackup} onOpen={onBackup} />
      <Late waiting={null}>
        <Protection vault={vault} storagePromise={storagePromise} />
      </Late>
      <FootMenu commands={commands} titleChoice={titleChoice} />
    </>
  );
}
