import type { Kind, RecordRow } from "../../backend/generated";
import { addressOf } from "../../frame/router";
import { useI18n } from "../../i18n/I18n";
import { REGISTERS, SHELVES, type RegisterKind } from "./registers";

function RegisterLink({ kind, count, current }: { kind: RegisterKind; count: number; current: boolean }) {
  const { t, formats } = useI18n();
  const Icon = REGISTERS[kind].icon;
  return (
    <li>
      <a
        className="register-link"
        href={addressOf({ screen: "library", query: { register: kind } })}
        aria-current={current ? "page" : undefined}
      >
        <Icon size={16} strokeWidth={1.75} aria-hidden />
        <span className="register-name">{t(`kinds-${kind}`)}</span>
        {count > 0 ? <span className="register-count tabular">{formats.number(count)}</span> : null}
      </a>
    </li>
  );
}

interface Props {
  current: RegisterKind;
  records: ReadonlyMap<Kind, readonly RecordRow[]>;
}

/** The registers with how much each holds. */
export function RegisterList({ current, records }: Props) {
  const { t } = useI18n();
  return (
    <nav className="registers" aria-label={t("registers")}>
      {SHELVES.map(({ id, kinds }) => (
        <section key={id} aria-labelledby={`shelf-${id}`}>
          <h2 id={`shelf-${id}`} className="shelf-name">
            {t(`shelf-${id}`)}
          </h2>
          <ul>
            {kinds.map((kind) => (
              <RegisterLink
                key={kind}
                kind={kind}
                count={records.get(kind)?.length ?? 0}
                current={kind === current}
              />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
