### How work reaches the others: the hub, files, values set twice, and what does not count.

## The sync line, at the top of every screen

sync-off = 仅存于这台计算机；未设置中转服务器
sync-nearby = 附近有{ $count }台计算机
sync-nearby-met = 已与附近的计算机同步：{ $participant }（{ $time }）
sync-looking = 正在查找附近的计算机
sync-looking-met = 正在查找附近的计算机；上次同步：{ $participant }（{ $time }）
sync-idle = { $pending ->
    [0] 已保存在本机；无待发送内容
   *[other] 已保存在本机；{ $pending }项更改待发送
}
sync-working = 正在发送{ $sending }项，接收{ $receiving }项
sync-up-to-date = 已与中转服务器同步
sync-up-to-date-at = 已与中转服务器同步（{ $time }）
sync-offline = { $pending ->
    [0] 离线；无待发送内容
   *[other] 离线；{ $pending }项更改待发送
}
sync-offline-since = { $pending ->
    [0] 自{ $since }起离线；无待发送内容
   *[other] 自{ $since }起离线；{ $pending }项更改待发送
}
sync-paused = { $pending ->
    [0] 同步已暂停；无待发送内容
   *[other] 同步已暂停；{ $pending }项更改待发送
}
sync-attention = 同步需要处理

## Hub

hub = 中转服务器
hub-text = 成员在线时，中转服务器在成员之间传递更改。更改以加密形式存放，服务器无法读取。没有中转服务器，一切功能照常可用。
hub-address = 中转服务器地址
hub-address-example = https://hub.example.org
hub-use = 使用此服务器
hub-address-problem = 这不是中转服务器的地址。请按https://hub.example.org的形式填写。
hub-none = 未设置中转服务器。请填写服务器地址，或改用交换文件传递。
hub-unreachable-advice = 所有内容均已保存在本机，待可连接中转服务器时发送。交换文件无需中转服务器即可使用。
hub-foreign-advice = 请向中转服务器的管理方核对地址。如地址无误，请索取新的邀请。
sync-now = 立即同步
sync-running = 正在同步…
sync-by-itself = 自动同步
sync-by-itself-text = 关闭后，无论经中转服务器还是在同一房间内，都不会自动发送或接收任何内容。“{ sync-now }”和文件仍可使用。
sync-metered = 此连接按流量计费
sync-metered-text = 此时只传输体积小的内容：文件等待，每小时查询一次中转服务器。“{ sync-now }”会发送并获取全部更改。
sync-low-battery = 电池电量即将耗尽：文件等待，每小时查询一次中转服务器。

## Exchange by file

bundle = 通过文件交换
bundle-text = 没有网络时，可用文件传递更改：存入U盘或附于电子邮件。文件经过加密，只有此工作区的成员才能打开。
bundle-file = Roadbook更改
bundle-written = { $entries }条日志条目（{ $size }）已写入{ $file }
bundle-read = 已收入{ $changes }项更改，来自{ $people }。
bundle-nothing-new = 文件含{ $entries }条日志条目，此处均已有。
bundle-waiting = { $sentence }另有{ $waiting }条日志条目在等待尚未送达的较早条目。
bundle-refused = { $refused }项更改不予计入；原因见下方列表。

## Values that several people set at once

conflicts = { $count }个值有待确定
conflicts-failed = 无法读取有待确定的值的列表
conflicts-text = 多人同时填写了这些值。没有任何内容被覆盖；请保留正确的值。此操作可以撤销。
conflicts-all = 查看全部{ $count }个有待确定的值
decide-whose = 显示谁的值
decide-everybody = 所有人的
decide-mine = 您的
decide-keys = 按Page Down和Page Up可在记录之间移动。
decide-more = 再显示{ $count }条记录
decide-none = 没有有待确定的值
decide-none-text = 多人互不知情地填写同一字段时，所有的值都保留在此处，直到有人作出选择。
decide-filter-none = 没有匹配的值
decide-mine-none = 这些值都不是您填写的

## The log of everything that came together

sync-log = 日志
sync-log-none = 尚未交换任何内容。
sync-log-when = 时间
sync-log-over = 途径
sync-log-with = 对方
sync-log-what = 内容
sync-log-times = 自{ $time }起共{ $count }次
sync-log-nothing = 没有新内容
sync-log-moved = 发送{ $sent }项，接收{ $received }项
sync-log-unreachable = 无法连接
sync-log-failed = 未成功
sync-log-more = 显示更多
sync-log-write = 保存日志…
sync-log-written = 共{ $count }行的日志已保存为 { $file }。
means-hub = 中转服务器
means-network = 网络
means-bundle_read = 读取交换文件
means-bundle_written = 生成交换文件
