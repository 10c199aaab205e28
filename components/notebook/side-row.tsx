/** A row of a list beside a detail. */
export function SideRow({
  id,
  name,
  meta,
  isOpen,
  onOpen,
}: {
  id: string;
  name: string;
  meta: string | null;
  isOpen: boolean;
  onOpen: () => void;
}) {
  return (
    <li class={`row side-row${isOpen ? ' is-open' : ''}`} data-row={id}>
      <button type="button" class="row-head" aria-current={isOpen ? 'true' : undefined} onClick={onOpen}>
        <span class="row-text">
          <span class="row-title" dir="auto">
            {name}
          </span>
          {meta !== null && <span class="row-meta">{meta}</span>}
        </span>
      </button>
    </li>
  );
}
