import { useState } from 'preact/hooks';

/** An address and the click by which the reader has it fetched. */
export function AddressForm({
  label,
  action,
  initial,
  onSubmit,
}: {
  label: string;
  action: string;
  initial: string;
  onSubmit: (address: string) => void;
}) {
  const [address, setAddress] = useState(initial);
  return (
    <form
      class="inline-form address-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (address.trim() !== '') onSubmit(address);
      }}
    >
      <input
        type="url"
        name="pack-address"
        value={address}
        maxLength={2000}
        aria-label={label}
        placeholder={label}
        onInput={(event) => setAddress(event.currentTarget.value)}
      />
      <button type="submit" class="button" data-action="fetch-pack">
        {action}
      </button>
    </form>
  );
}
