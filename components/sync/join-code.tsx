import { useMemo, useState } from 'preact/hooks';
import { encode } from 'uqr';
import { Icon } from '../ui/desk-icon.tsx';
import { useWords } from '../ui/use-words.ts';

/** The code for a second browser, to copy or to scan. It holds no secret, and says so. */
export function JoinCode({ code, onCopy }: { code: string; onCopy: (code: string) => Promise<void> }) {
  const { t } = useWords();
  const [isCopied, setCopied] = useState(false);
  return (
    <div class="sync-code">
      <QrCode text={code} label={t('syncQr')} />
      <div class="sync-code-text">
        <p>{t('syncCodeText')}</p>
        <code class="sync-code-line" data-code={code}>
          {code}
        </code>
        <div class="actions">
          <button
            type="button"
            class="button"
            data-action="copy-code"
            onClick={() =>
              void onCopy(code).then(
                () => setCopied(true),
                () => setCopied(false),
              )
            }
          >
            <Icon name={isCopied ? 'check' : 'document'} size={14} />
            {t(isCopied ? 'syncCopied' : 'syncCopy')}
          </button>
        </div>
        <p class="hint">{t('syncCodeSafe')}</p>
      </div>
    </div>
  );
}

/** Dark on light in every theme: cameras do not read it the other way round. */
function QrCode({ text, label }: { text: string; label: string }) {
  const { path, size } = useMemo(() => drawQr(text), [text]);
  return (
    <svg class="sync-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}

function drawQr(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { path: path.join(''), size };
}
