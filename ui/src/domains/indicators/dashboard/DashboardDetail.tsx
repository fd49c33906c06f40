import { useT } from "../../../i18n/I18n";
import { DetailFrame } from "../../../shared/detail/DetailFrame";
import { LanguageProperty } from "../../../shared/detail/LanguageProperty";

export function DashboardDetail({ id, onClose }: { id: string; onClose(): void }) {
  const t = useT();
  return (
    <DetailFrame kind="dashboard" id={id} onClose={onClose}>
      {(context) => <LanguageProperty context={context} path="title" label={t("field-title")} rows={2} />}
    </DetailFrame>
  );
}
