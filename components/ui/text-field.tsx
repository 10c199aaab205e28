import { useId } from 'preact/hooks';

/** A labelled line or box of text, with its hint and, in its place, what is amiss with it; both are read out with it. */
export function TextField({
  name,
  label,
  hint = null,
  fault,
  isLong,
  value,
  onInput,
}: {
  name: string;
  label: string;
  hint?: string | null;
  /** `null` where nothing is amiss. */
  fault: string | null;
  isLong: boolean;
  value: string;
  onInput: (value: string) => void;
}) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;
  const common = { id, name, value, 'aria-invalid': fault !== null, 'aria-describedby': describedBy };
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {isLong ? (
        <textarea {...common} rows={4} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input {...common} type="text" onInput={(event) => onInput(event.currentTarget.value)} />
      )}
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {fault && (
        <span class="fault" id={`${id}-fault`}>
          {fault}
        </span>
      )}
    </div>
  );
}
