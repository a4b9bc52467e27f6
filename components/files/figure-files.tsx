import { t } from '../../lib/messages/messages';
import { CopiedCode } from '../share/code';
import styles from './figure-files.module.css';

interface FileLink {
  readonly href: string;
  readonly type: string;
  readonly label: string;
}

interface FigureFilesProps {
  readonly data: readonly FileLink[];
  readonly pictures: readonly FileLink[];
  /** Why there are no data files; null if there are data files. */
  readonly withheld: string | null;
  /** Lines of code that read the data, by programming language. */
  readonly snippets: readonly { readonly language: string; readonly code: string }[];
}

/** Everything that can be downloaded for a figure, and how a program can read its data. */
export function FigureFiles({ data, pictures, withheld, snippets }: FigureFilesProps) {
  return (
    <div className={styles.files}>
      <div className={styles.lists}>
        <div>
          <h3>{t('figure.data')}</h3>
          {withheld === null ? <Links files={data} /> : <p>{t('figure.imagesOnly', { withheld })}</p>}
        </div>
        <div>
          <h3>{t('figure.images')}</h3>
          <Links files={pictures} />
        </div>
      </div>
      {snippets.map(({ language, code }) => {
        const id = `read-with-${language.toLowerCase()}`;
        return (
          <div key={language} className={styles.snippet}>
            <h3>{t('figure.useIn', { language })}</h3>
            <CopiedCode
              id={id}
              label={t('figure.codeIn', { language })}
              text={code}
              copy={t('figure.copyCode', { language })}
            />
          </div>
        );
      })}
    </div>
  );
}

function Links({ files }: { files: readonly FileLink[] }) {
  return (
    <ul>
      {files.map(({ href, type, label }) => (
        <li key={href}>
          <a href={href} type={type} download>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
