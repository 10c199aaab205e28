import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { SETUP_STEPS, type SetupStep } from '../../lib/panel/sync/setup-store.ts';
import { useWords } from '../ui/use-words.ts';

const STEP_KEYS: Readonly<Record<SetupStep, string>> = {
  where: 'syncStepWhere',
  access: 'syncStepAccess',
  passphrase: 'syncStepPassphrase',
  done: 'syncStepDone',
};

/** The frame of the four steps: where one stands, and the step itself. A new step gets the keyboard. */
export function SetupSteps({ step, children }: { step: SetupStep; children: ComponentChildren }) {
  const { t } = useWords();
  const body = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) body.current?.focus();
    isFirst.current = false;
  }, [step]);
  return (
    <section class="sync-part" data-part="setup" data-step={step}>
      <h2 class="note-title">{t('syncSetUp')}</h2>
      <ol class="sync-steps">
        {SETUP_STEPS.map((item, index) => (
          <li key={item} aria-current={item === step ? 'step' : undefined}>
            <span class="sync-step-number" aria-hidden="true">
              {index + 1}
            </span>
            {t(STEP_KEYS[item])}
          </li>
        ))}
      </ol>
      <div class="sync-step" ref={body} tabIndex={-1}>
        {children}
      </div>
    </section>
  );
}
