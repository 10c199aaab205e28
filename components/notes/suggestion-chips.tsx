/** Things that can be taken on with one press; what is taken already is pressed. */
export function SuggestionChips({
  label,
  items,
  onToggle,
}: {
  label: string;
  items: readonly { readonly key: string; readonly text: string; readonly isOn: boolean }[];
  onToggle: (key: string, isOn: boolean) => void;
}) {
  if (items.length === 0) return null;
  return (
    <fieldset class="chips" aria-label={label}>
      {items.map(({ key, text, isOn }) => (
        <button
          key={key}
          type="button"
          class="chip"
          data-chip={key}
          aria-pressed={isOn}
          dir="auto"
          onClick={() => onToggle(key, !isOn)}
        >
          {text}
        </button>
      ))}
    </fieldset>
  );
}
