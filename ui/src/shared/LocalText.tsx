import type { Text } from "../backend/generated";
import { useI18n } from "../i18n/I18n";
import "./LocalText.css";

/** A text in the language it is in; where that is not the chosen one, the language is marked. */
export function LocalText({ text }: { text: Text }) {
  const { language, formats } = useI18n();
  if (text.text === "") return null;
  return (
    <span className="local-text">
      <bdi lang={text.language} className="local-text-words">
        {text.text}
      </bdi>
      {text.language !== language && text.language !== "" ? (
        <span className="language-mark" title={formats.languageName(text.language)}>
          {text.language}
        </span>
      ) : null}
    </span>
  );
}
