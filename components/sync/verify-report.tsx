import { formatNumber } from '../../lib/panel/format-date.ts';
import { FAULT_WORDS } from '../../lib/panel/sync/fault-words.ts';
import type { VerifyReport } from '../../lib/sync/sync-state.ts';
import { formatBytes, formatInstant } from '../notebook/format-instant.ts';
import { useWords } from '../ui/use-words.ts';

/** What reading everything back showed: per file, faults first. */
export function VerifyTable({ report }: { report: VerifyReport }) {
  const { t, lang } = useWords();
  const number = (value: number) => formatNumber(value, lang);
  const isFine = report.faults.length === 0 && report.objects.every(({ fault }) => fault === null);
  const objects = report.objects.toSorted((a, b) => Number(a.fault === null) - Number(b.fault === null));
  return (
    <section class="sync-part sync-report" data-report={isFine ? 'fine' : 'faults'}>
      <h2 class="sync-notice-title">
        {t(
          isFine ? 'syncReportFine' : 'syncReportFaults',
          number(report.objects.length),
          formatInstant(report.at, lang),
        )}
      </h2>
      {report.faults.map((fault) => (
        <p key={`${fault.kind} ${fault.object}`} class="fault">
          {[t(FAULT_WORDS[fault.kind].title), fault.object].filter(Boolean).join(': ')}
        </p>
      ))}
      <details open={!isFine}>
        <summary>{t('syncReportObjects')}</summary>
        <div class="sync-table">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('syncReportName')}</th>
                <th scope="col">{t('syncReportSize')}</th>
                <th scope="col">{t('syncReportRecords')}</th>
                <th scope="col">{t('syncReportResult')}</th>
              </tr>
            </thead>
            <tbody>
              {objects.map(({ name, bytes, records, fault }) => (
                <tr key={name} data-object={name}>
                  <td class="sync-object">{name}</td>
                  <td>{formatBytes(bytes, lang)}</td>
                  <td>{records === null ? '–' : number(records)}</td>
                  <td class={fault === null ? undefined : 'fault'}>
                    {fault === null ? t('syncReportSealed') : t(FAULT_WORDS[fault].title)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
