import { Icon } from '../ui/desk-icon.tsx';

/** A button that opens the browser's own choice of a file. */
export function FilePicker({ label, onFile }: { label: string; onFile: (file: File) => void }) {
  return (
    <label class="button sync-file">
      <Icon name="upload" size={14} />
      <span>{label}</span>
      <input
        type="file"
        name="carried-file"
        class="unseen"
        accept=".zip,application/zip"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
