import { History as HistoryIcon } from "lucide-react";
import { useState } from "react";
import type { Block, NotesVersion, PastParagraph } from "../backend/generated";
import { useCommandFresh } from "../backend/queries";
import { useFormats, useT } from "../i18n/I18n";
import { Button } from "../shared/Button";
import { Loaded } from "../shared/Loaded";
import { Select } from "../shared/Select";

interface Props {
  meeting: string;
  /** Puts a paragraph after the block of that number, counted from 0; -1 is the beginning. Absent for readers. */
  onPutBack?: ((block: Block, after: number) => void) | undefined;
}

/** Where a paragraph of then belongs now: after the nearest one before it that is still there. */
export function placeOf(paragraphs: readonly PastParagraph[], at: number): number {
  for (let before = at; before >= 0; before -= 1) {
    const now = paragraphs[before]?.now;
    if (now !== null && now !== undefined) return now;
  }
  return -1;
}

/** What was written when and by whom, and each paragraph of then with a way back. */
export function NotesVersions({ meeting, onPutBack }: Props) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="notes-versions">
      <Button look="link" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        <HistoryIcon size={14} aria-hidden />
        {t(isOpen ? "notes-versions-close" : "notes-versions")}
      </Button>
      {isOpen ? <Versions meeting={meeting} onPutBack={onPutBack} /> : null}
    </section>
  );
}

function Versions({ meeting, onPutBack }: Props) {
  const t = useT();
  const formats = useFormats();
  const query = useCommandFresh("notes_versions", { meeting });
  const [chosen, setChosen] = useState("");
  const name = (version: NotesVersion) =>
    t("changed-by-at", {
      participant: version.mine ? t("you") : version.participant,
      time: formats.dateTime(version.time),
    });
  return (
    <Loaded query={query}>
      {(versions) => {
        const [latest] = versions;
        if (!latest) return <p className="muted">{t("notes-versions-none")}</p>;
        const version = versions.find(({ change }) => change === chosen) ?? latest;
        return (
          <>
            <Select
              label={t("notes-version")}
              options={versions.map((one) => ({ id: one.change, label: name(one) }))}
              value={version.change}
              onChange={setChosen}
            />
            <Paragraphs key={version.change} meeting={meeting} change={version.change} onPutBack={onPutBack} />
          </>
        );
      }}
    </Loaded>
  );
}

function Paragraphs({ meeting, change, onPutBack }: Props & { change: string }) {
  const t = useT();
  const query = useCommandFresh("notes_as_of", { meeting, change });
  const [back, setBack] = useState<ReadonlySet<number>>(new Set());
  const putBack = (paragraphs: readonly PastParagraph[], at: number) => {
    const paragraph = paragraphs[at];
    if (!paragraph || !onPutBack) return;
    onPutBack(paragraph.block, placeOf(paragraphs, at));
    setBack(new Set([...back, at]));
  };
  return (
    <Loaded query={query}>
      {(paragraphs) => (
        <ol className="notes-then" aria-label={t("notes-version")}>
          {paragraphs.map((paragraph, at) =>
            paragraph.block.text === "" ? null : (
              // Paragraphs of a version never change their places.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={at} data-same={paragraph.same || undefined}>
                <p dir="auto">{paragraph.block.text}</p>
                {paragraph.same ? null : (
                  <div className="notes-then-state">
                    <span className="small muted">
                      {t(paragraph.now === null ? "notes-paragraph-gone" : "notes-paragraph-changed")}
                    </span>
                    {back.has(at) ? (
                      <span className="small" role="status">
                        {t("notes-put-back-done")}
                      </span>
                    ) : onPutBack ? (
                      <Button look="link" onPress={() => putBack(paragraphs, at)}>
                        {t("notes-put-back")}
                      </Button>
                    ) : null}
                  </div>
                )}
              </li>
            ),
          )}
        </ol>
      )}
    </Loaded>
  );
}
