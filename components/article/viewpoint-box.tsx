import type { ViewpointView } from '../../lib/views/viewpoint-view';
import { paths } from '../../lib/site';
import styles from './viewpoint-box.module.css';

const title = 'The argument, in brief';

/** Whose argument this is, where and when it was published, and what it says, in our words. */
export function ViewpointBox({ viewpoint }: { viewpoint: ViewpointView }) {
  return (
    <section className={styles.box} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <p>{viewpoint.thesis}</p>
      <dl>
        <div>
          <dt>Author</dt>
          <dd>
            <a href={viewpoint.holderHref}>{viewpoint.holder}</a>, {viewpoint.holderDescription}
          </dd>
        </div>
        <div>
          <dt>Published in</dt>
          <dd>
            {viewpoint.outlet}, <time dateTime={viewpoint.published.iso}>{viewpoint.published.text}</time>
          </dd>
        </div>
        <div>
          <dt>Original</dt>
          <dd>
            <a href={viewpoint.source.href}>{viewpoint.source.line}</a>
          </dd>
        </div>
      </dl>
      {viewpoint.compared ? (
        <p className={styles.compare}>
          <a href={paths.compare}>Compare with the other views</a>
        </p>
      ) : null}
    </section>
  );
}
