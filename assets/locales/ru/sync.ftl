### How work reaches the others: the hub, files, values set twice, and what does not count.

## The sync line, at the top of every screen

sync-off = Только на этом компьютере; сервер обмена не задан
sync-nearby = { $count ->
    [one] Рядом { $count } компьютер
    [few] Рядом { $count } компьютера
    [many] Рядом { $count } компьютеров
   *[other] Рядом { $count } компьютера
}
sync-nearby-met = Синхронизировано с компьютерами рядом: { $participant } ({ $time })
sync-looking = Поиск компьютеров рядом
sync-looking-met = Поиск компьютеров рядом; последняя синхронизация: { $participant } ({ $time })
sync-idle = { $pending ->
    [0] Сохранено здесь; отправлять нечего
    [one] Сохранено здесь; к отправке { $pending } изменение
    [few] Сохранено здесь; к отправке { $pending } изменения
    [many] Сохранено здесь; к отправке { $pending } изменений
   *[other] Сохранено здесь; к отправке { $pending } изменения
}
sync-working = Отправка: { $sending }, получение: { $receiving }
sync-up-to-date = Синхронизировано с сервером обмена
sync-up-to-date-at = Синхронизировано с сервером обмена ({ $time })
sync-offline = { $pending ->
    [0] Нет связи; отправлять нечего
    [one] Нет связи; { $pending } изменение ожидает отправки
    [few] Нет связи; { $pending } изменения ожидают отправки
    [many] Нет связи; { $pending } изменений ожидают отправки
   *[other] Нет связи; { $pending } изменения ожидают отправки
}
# $since may be a time, a weekday or a date in the nominative case.
sync-offline-since = { $pending ->
    [0] Нет связи (начало: { $since }); отправлять нечего
    [one] Нет связи (начало: { $since }); { $pending } изменение ожидает отправки
    [few] Нет связи (начало: { $since }); { $pending } изменения ожидают отправки
    [many] Нет связи (начало: { $since }); { $pending } изменений ожидают отправки
   *[other] Нет связи (начало: { $since }); { $pending } изменения ожидают отправки
}
sync-paused = { $pending ->
    [0] Синхронизация приостановлена; отправлять нечего
    [one] Синхронизация приостановлена; к отправке { $pending } изменение
    [few] Синхронизация приостановлена; к отправке { $pending } изменения
    [many] Синхронизация приостановлена; к отправке { $pending } изменений
   *[other] Синхронизация приостановлена; к отправке { $pending } изменения
}
sync-attention = Синхронизация требует внимания

## Hub

hub = Сервер обмена
hub-text = Сервер обмена передает изменения между участниками, когда они в сети. Он хранит изменения в зашифрованном виде и не может их прочитать. Все работает и без него.
hub-address = Адрес сервера обмена
hub-address-example = https://hub.example.org
hub-use = Использовать этот сервер
hub-address-problem = Это не адрес сервера обмена. Укажите его в виде https://hub.example.org.
hub-none = Сервер обмена не задан. Укажите адрес сервера или передайте файл обмена.
hub-unreachable-advice = Все сохранено здесь и будет отправлено, когда сервер обмена станет доступен. Файл обмена работает и без него.
hub-foreign-advice = Уточните адрес у того, кто обслуживает сервер обмена. Если адрес верный, попросите новое приглашение.
sync-now = Синхронизировать
sync-running = Синхронизация…
sync-by-itself = Синхронизировать автоматически
sync-by-itself-text = Если выключено, ничто не отправляется и не принимается автоматически — ни через сервер обмена, ни в одном помещении. Кнопка «{ sync-now }» и файлы по-прежнему работают.
sync-metered = Это подключение платное
sync-metered-text = Тогда передается только небольшое: файлы ждут, а сервер обмена опрашивается раз в час. «{ sync-now }» отправляет и получает все изменения.
sync-low-battery = Батарея почти разряжена: файлы ждут, а сервер обмена опрашивается раз в час.

## Exchange by file

bundle = Обмен через файл
bundle-text = Там, где нет сети, изменения переносит файл: на флеш-накопителе или по электронной почте. Он зашифрован, и открыть его могут только участники этого рабочего пространства.
bundle-file = Изменения Roadbook
bundle-written = { $entries ->
    [one] { $entries } запись журнала ({ $size }) сохранена в { $file }
    [few] { $entries } записи журнала ({ $size }) сохранены в { $file }
    [many] { $entries } записей журнала ({ $size }) сохранено в { $file }
   *[other] { $entries } записи журнала ({ $size }) сохранено в { $file }
}
# $people is a list of names, in the nominative case.
bundle-read = { $changes ->
    [one] Принято { $changes } изменение. Авторы: { $people }.
    [few] Принято { $changes } изменения. Авторы: { $people }.
    [many] Принято { $changes } изменений. Авторы: { $people }.
   *[other] Принято { $changes } изменения. Авторы: { $people }.
}
bundle-nothing-new = { $entries ->
    [one] Файл содержит { $entries } запись журнала; ничего нового в нем нет.
    [few] Файл содержит { $entries } записи журнала; все они здесь уже есть.
    [many] Файл содержит { $entries } записей журнала; все они здесь уже есть.
   *[other] Файл содержит { $entries } записи журнала; все они здесь уже есть.
}
bundle-waiting = { $sentence } { $waiting ->
    [one] Еще { $waiting } запись журнала ожидает более ранних, которые не получены.
    [few] Еще { $waiting } записи журнала ожидают более ранних, которые не получены.
    [many] Еще { $waiting } записей журнала ожидают более ранних, которые не получены.
   *[other] Еще { $waiting } записи журнала ожидают более ранних, которые не получены.
}
bundle-refused = { $refused ->
    [one] { $refused } изменение не учитывается; причина указана в списке ниже.
    [few] { $refused } изменения не учитываются; причины указаны в списке ниже.
    [many] { $refused } изменений не учитываются; причины указаны в списке ниже.
   *[other] { $refused } изменения не учитываются; причины указаны в списке ниже.
}

## Values that several people set at once

conflicts = { $count ->
    [one] { $count } значение ожидает выбора
    [few] { $count } значения ожидают выбора
    [many] { $count } значений ожидают выбора
   *[other] { $count } значения ожидают выбора
}
conflicts-failed = Не удалось прочитать список значений, ожидающих выбора
conflicts-text = Эти значения несколько участников указали одновременно. Ничего не перезаписано; оставьте верное значение. Выбор можно отменить.
conflicts-all = Показать все значения, ожидающие выбора: { $count }
decide-whose = Чьи значения показаны
decide-everybody = Все
decide-mine = Ваши
decide-keys = Клавиши Page Down и Page Up переходят от записи к записи.
decide-more = { $count ->
    [one] Показать еще { $count } запись
    [few] Показать еще { $count } записи
    [many] Показать еще { $count } записей
   *[other] Показать еще { $count } записи
}
decide-none = Нет значений, ожидающих выбора
decide-none-text = Если несколько участников заполняют одно и то же поле, не зная друг о друге, все значения хранятся здесь, пока кто-нибудь не сделает выбор.
decide-filter-none = Подходящих значений нет
decide-mine-none = Среди этих значений нет ваших

## The log of everything that came together

sync-log = Журнал
sync-log-none = Обмена пока не было.
sync-log-when = Когда
sync-log-over = Способ
sync-log-with = С кем
sync-log-what = Что
sync-log-times = Раз: { $count }, начиная с { $time }
sync-log-nothing = Ничего нового
sync-log-moved = Отправлено: { $sent }, получено: { $received }
sync-log-unreachable = Нет связи
sync-log-failed = Не удалось
sync-log-more = Показать больше
sync-log-write = Сохранить журнал…
sync-log-written = { $count ->
    [one] Журнал из { $count } строки сохранен в файле { $file }.
    [few] Журнал из { $count } строк сохранен в файле { $file }.
    [many] Журнал из { $count } строк сохранен в файле { $file }.
   *[other] Журнал из { $count } строки сохранен в файле { $file }.
}
means-hub = Сервер обмена
means-network = Сеть
means-bundle_read = Прочитан файл обмена
means-bundle_written = Создан файл обмена
