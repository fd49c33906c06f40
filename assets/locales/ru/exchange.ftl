### Files that carry changes, and computers on the same network.

## Writing and reading a bundle

bundle-write = Создать файл обмена
bundle-open = Открыть файл обмена
bundle-for = Для кого
bundle-everybody = Для всех
bundle-everybody-text = Файл содержит все записи журнала, которые здесь есть, и подходит любому участнику.
bundle-one-text = Файл содержит только то, чего у этого участника, насколько здесь известно, еще нет.
bundle-limit = Наибольший размер электронного письма
bundle-no-limit = Без ограничения
bundle-limit-text = То, что не помещается, записывается в несколько файлов. Каждый умещается в одно письмо такого размера, хотя при отправке вложение увеличивается примерно на треть. Отправляйте их отдельными письмами.
bundle-with-files = С файлами
bundle-with-files-text = Включаются файлы записей, которые есть на этом компьютере.
bundle-counting = Подсчет…
# $size is a size such as "48 kB".
bundle-plan = { $entries ->
    [one] { $entries } запись журнала
    [few] { $entries } записи журнала
    [many] { $entries } записей журнала
   *[other] { $entries } записи журнала
}, { $size }, { $files ->
    [one] { $files } файл
    [few] { $files } файла
    [many] { $files } файлов
   *[other] { $files } файла
}.
bundle-plan-nothing = Насколько здесь известно, у этого участника уже все есть.
bundle-write-do = Создать файл…
bundle-done = Файл обмена создан
bundle-written-parts = { $entries ->
    [one] { $entries } запись журнала ({ $size }) сохранена
    [few] { $entries } записи журнала ({ $size }) сохранены
    [many] { $entries } записей журнала ({ $size }) сохранено
   *[other] { $entries } записи журнала ({ $size }) сохранены
}, файлов: { $files }:
bundle-parts-text = Нужны все файлы. Если они лежат в одной папке, они читаются вместе, какой бы из них ни открыть.
bundle-choose = Выбрать файл обмена…
bundle-read-do = Принять
bundle-taken-in = Содержимое файла принято.
bundle-too-early = Слишком многое здесь уже ожидает файлов, которые еще не прочитаны. Сначала прочитайте более ранние файлы. Ничего не принято.
bundle-another = Открыть другой…
# $people is a list of names.
bundle-look-changes = { $changes ->
    [one] { $changes } изменение. Авторы: { $people }
    [few] { $changes } изменения. Авторы: { $people }
    [many] { $changes } изменений. Авторы: { $people }
   *[other] { $changes } изменения. Авторы: { $people }
}
bundle-look-entries = { $entries ->
    [one] { $entries } запись журнала, которой здесь еще нет
    [few] { $entries } записи журнала, которых здесь еще нет
    [many] { $entries } записей журнала, которых здесь еще нет
   *[other] { $entries } записи журнала, которых здесь еще нет
}
bundle-look-acts = Новые сведения об участниках и их ролях
bundle-look-files = Приложенные файлы
bundle-look-nothing = Все изменения из этого файла здесь уже есть
bundle-look-from = Файл создан на компьютере участника { $from }.
bundle-look-from-unknown = Файл создан тем, кто здесь еще не известен.
bundle-look-size = { $size }, { $files ->
    [one] { $files } файл
    [few] { $files } файла
    [many] { $files } файлов
   *[other] { $files } файла
}.
bundle-needs = { $entries ->
    [one] Здесь еще нет { $entries } записи журнала, на которую он опирается. Ее автор: { $participant }.
    [few] Здесь еще нет { $entries } записей журнала, на которые он опирается. Их автор: { $participant }.
    [many] Здесь еще нет { $entries } записей журнала, на которые он опирается. Их автор: { $participant }.
   *[other] Здесь еще нет { $entries } записи журнала, на которые он опирается. Их автор: { $participant }.
}
bundle-needs-unknown = { $entries ->
    [one] Здесь еще нет { $entries } записи журнала, на которую он опирается. Ее автор здесь еще не известен.
    [few] Здесь еще нет { $entries } записей журнала, на которые он опирается. Их автор здесь еще не известен.
    [many] Здесь еще нет { $entries } записей журнала, на которые он опирается. Их автор здесь еще не известен.
   *[other] Здесь еще нет { $entries } записи журнала, на которые он опирается. Их автор здесь еще не известен.
}
bundle-needs-text = Файл все равно можно принять: то, что на них опирается, появится, когда они поступят.

## Computers on the same network

room = В одном помещении
room-text = Компьютеры одной сети обмениваются изменениями напрямую, с интернетом или без него.
room-show = Показывать этот компьютер в сети
room-show-text = Тогда в сети видно, что здесь кто-то пользуется Roadbook, но имена не видны.
room-gather = Собирать участников здесь
room-gather-text = Тогда остальные синхронизируются с этим компьютером, а не друг с другом.
room-port = Порт этого компьютера: { $port }
room-own-address = Адрес этого компьютера: { $addresses }
room-show-qr = Показать QR-код
room-qr = QR-код адреса { $address }
room-nobody = Другие компьютеры здесь пока не видны.
room-met = Последняя синхронизация: { $participant } ({ $time })
room-found = { $count ->
    [one] Найден { $count } компьютер
    [few] Найдено { $count } компьютера
    [many] Найдено { $count } компьютеров
   *[other] Найдено { $count } компьютера
}
room-gathers = собирает участников
room-nearby = Компьютер рядом
room-nearby-text = По какому адресу с ним можно связаться, здесь неизвестно. Введите ниже адрес, который он показывает.
room-sync = Синхронизировать
# $address is an address on the network, such as 192.168.1.20:28787.
room-sync-with = Синхронизировать с { $address }
room-synced = Синхронизация с { $address } завершена.
room-address = Адрес другого компьютера
room-address-example = 192.168.1.20:28787
room-address-problem = Это не адрес в сети. Укажите его в виде 192.168.1.20:28787.
room-unreachable = По этому адресу не ответил ни один участник этого рабочего пространства. Проверьте, что оба компьютера в одной сети и другой в ней виден.
room-no-network = Этот компьютер не может показать себя в сети. Подключите его к сети или передайте файл.
room-paused = Синхронизация приостановлена, поэтому этот компьютер в сети не виден. Синхронизироваться по адресу по-прежнему можно.
