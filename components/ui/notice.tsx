import type { ComponentChildren } from 'preact';

/** A state in words: what is, what was kept, and at most one thing to do. */
export function Notice({
  title,
  children,
  action,
  tone = 'plain',
}: {
  title: string;
  children?: ComponentChildren;
  action?: { readonly name: string; readonly label: string; readonly onClick: () => void } | undefined;
  /** `late` comes in after a breath; `busy` too, and its button only where it takes long. */
  tone?: 'plain' | 'failed' | 'late' | 'busy';
}) {
  return (
    <section class={`notice notice-${tone}`}>
      <h2 class="notice-title">{title}</h2>
      {children}
      {action && (
        <button type="button" class="button button-main" data-action={action.name} onClick={action.onClick}>
          {action.label}
        </button>
      )}
    </section>
  );
}
