import { Languages } from "lucide-react";
import { useState } from "react";
import { Disclosure, DisclosurePanel, Button as AriaButton, Heading } from "react-aria-components";
import { useI18n } from "../../i18n/I18n";
import { LANGUAGES } from "../../i18n/languages";
import { localText } from "../localText";
import { useActions } from "../useActions";
import { asText, isObject } from "../values";
import { CommitField } from "./CommitField";
import { Property, type DetailContext } from "./Property";
import { valueAt } from "./valueAt";

interface Props {
  context: DetailContext;
  path: string;
  label: string;
  rows?: number;
}

/** A text in several languages: the chosen one to edit, the others one press away. */
export function LanguageProperty({ context, path, label, rows }: Props) {
  const { t, language, formats } = useI18n();
  const actions = useActions();
  const [open, setOpen] = useState(false);
  const { kind, id, fields } = context.record;
  const value = valueAt(fields, path);
  const texts = isObject(value) ? value : {};
  const fallback = localText(value, language);
  const others = [
    ...LANGUAGES.map((entry) => entry.id as string).filter((code) => code !== language),
    ...Object.keys(texts).filter((code) => !LANGUAGES.some((entry) => entry.id === code)),
  ];
  const filled = others.filter((code) => asText(texts[code] ?? "") !== "").length;
  const set = (code: string, text: string) =>
    actions.set(kind, id, `${path}.${code}`, text === "" ? null : text);

  return (
    <Property context={context} path={path}>
      <div className="language-property">
        <CommitField
          label={label}
          // A record that was just made begins with its title.
          autoFocus={path === "title" && fallback.text === ""}
          {...(rows === undefined ? {} : { rows })}
          value={asText(texts[language] ?? "")}
          placeholder={fallback.language === language ? "" : fallback.text}
          onCommit={(text) => set(language, text)}
        />
        <Disclosure className="language-others" isExpanded={open} onExpandedChange={setOpen}>
          <Heading level={3} className="language-heading">
            <AriaButton slot="trigger" className="language-toggle">
              <Languages size={13} aria-hidden />
              <span aria-hidden>{t("other-languages-count", { count: filled })}</span>
              <span className="visually-hidden">{t("other-languages", { label })}</span>
            </AriaButton>
          </Heading>
          <DisclosurePanel className="language-panel">
            {open
              ? others.map((code) => (
                  <CommitField
                    key={code}
                    label={formats.languageName(code)}
                    {...(rows === undefined ? {} : { rows })}
                    value={asText(texts[code] ?? "")}
                    onCommit={(text) => set(code, text)}
                  />
                ))
              : null}
          </DisclosurePanel>
        </Disclosure>
      </div>
    </Property>
  );
}
