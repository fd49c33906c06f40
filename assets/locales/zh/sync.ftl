### How work reaches the others: the hub, files, people, and values set twice.

## The sync line, at the top of every screen

sync-off = 仅存于这台计算机；未设置中转服务器
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
sync-attention = 同步需要处理

## Hub

hub = 中转服务器
hub-text = 成员在线时，中转服务器在成员之间传递更改。更改以加密形式存放，服务器无法读取。没有中转服务器，一切功能照常可用。
hub-address = 中转服务器地址
hub-address-example = https://hub.example.org
hub-use = 使用此服务器
sync-now = 立即同步
sync-running = 正在同步…

## Exchange by file

bundle = 通过文件交换
bundle-text = 没有网络时，可用文件传递更改：存入U盘或附于电子邮件。文件经过加密，只有此工作区的成员才能打开。
bundle-file = Roadbook更改
bundle-write = 写入文件…
bundle-open = 打开文件…
bundle-written = { $entries }条日志条目（{ $size }）已写入{ $file }
bundle-read = 已收入{ $changes }项更改，来自{ $people }。
bundle-nothing-new = 文件含{ $entries }条日志条目，此处均已有。
bundle-waiting = { $sentence }另有{ $waiting }条日志条目在等待尚未送达的较早条目。

## People

people = 成员
people-alone = 目前此处只有您一人。可用下面的文件邀请他人。
peer-name = 姓名
peer-device = 设备
peer-role = 角色
peer-heard = 最近联系
peer-has = 已收到您的更改
peer-never = 从未
peer-this-device = 本设备
peer-has-all = 全部
peer-lacks = 还差{ $count }项
wipe-safe = 您在本设备上所写的全部内容，{ $names }处也有。可以清除本设备而不丢失任何工作。
wipe-unsafe = 目前不能确定有其他人持有您在本设备上所写的全部内容。下次同步之前请勿清除本设备。

## Invitation

invite = 邀请他人
invite-text = 邀请是一个文件。打开该文件的人即可加入此工作区，因此请当面交付，或通过可信的渠道传送。
invite-not-allowed = 新成员由管理员和协调员邀请。请与其中一位联系。
invite-file = Roadbook邀请
invite-role = 新成员的角色
invite-write = 创建邀请…
invite-written = 邀请已写入{ $file }

## Values that several people set at once

conflicts = { $count }个值有待确定
conflicts-text = 多人同时填写了这些值。没有任何内容被覆盖；请保留正确的值。此操作可以撤销。
