<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About Associate</source>
        <translation>Об Associate</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Создано на основе</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Language, theme, text size, left hand, this device</source>
        <translation>Язык, тема, размер текста, левая рука, устройство</translation>
    </message>
    <message>
        <source>Lock this device</source>
        <translation>Заблокировать устройство</translation>
    </message>
    <message>
        <source>Locks it, and somebody else can sign in.</source>
        <translation>Блокирует, и войти может кто-то другой.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Shortcuts, scanner, what the signs mean</source>
        <translation>Клавиши, сканер, значение знаков</translation>
    </message>
    <message>
        <source>Switch associate</source>
        <translation>Сменить сотрудника</translation>
    </message>
    <message>
        <source>Your PIN or badge opens it again, where you are now. Ctrl+L does the same.</source>
        <translation>PIN или бейдж откроет его на том же месте. Ctrl+L делает то же.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Birthday gift</source>
        <translation>Подарок ко дню рождения</translation>
    </message>
    <message>
        <source>Hand over {pickup}</source>
        <translation>Выдать {pickup}</translation>
    </message>
    <message>
        <source>In the cart.</source>
        <translation>В корзине.</translation>
    </message>
    <message>
        <source>Kept until {day}.</source>
        <translation>Хранится до {day} включительно.</translation>
    </message>
    <message>
        <source>Last on {day}.</source>
        <translation>С {day} не покупали.</translation>
    </message>
    <message>
        <source>Offer points</source>
        <translation>Предложить баллы</translation>
    </message>
    <message>
        <source>Offer {product} again</source>
        <translation>Предложить снова: {product}</translation>
    </message>
    <message>
        <source>On the wish list since {day}.</source>
        <translation>Добавлено {day} в список желаний.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Promised call</source>
        <translation>Обещанный звонок</translation>
    </message>
    <message>
        <source>Promised call: {about}</source>
        <translation>Обещанный звонок: {about}</translation>
    </message>
    <message>
        <source>Promised for {day}.</source>
        <translation>На {day} обещан звонок.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show {product}</source>
        <translation>Показать: {product}</translation>
    </message>
    <message>
        <source>Until {day}, not used.</source>
        <translation>До {day} включительно, не использован.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Списать</translation>
    </message>
    <message>
        <source>{n} here, {bin}.</source>
        <translation>Здесь {n}: {bin}.</translation>
    </message>
    <message>
        <source>{n} here.</source>
        <translation>Здесь {n}.</translation>
    </message>
    <message>
        <source>{percent} until {day}, not used.</source>
        <translation>{percent} до {day} включительно, не использован.</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add by hand</source>
        <translation>Добавить вручную</translation>
    </message>
    <message>
        <source>Found on this device</source>
        <translation>Найдено на устройстве</translation>
    </message>
    <message>
        <source>Name, number or barcode</source>
        <translation>Название, номер или штрихкод</translation>
    </message>
    <message>
        <source>Nothing here is called “{typed}”. Try its number, or scan it.</source>
        <translation>По запросу «{typed}» ничего нет. Введите номер или отсканируйте.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Искать товары</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Type a few letters of its name, or the number on its label.</source>
        <translation>Введите несколько букв названия или номер с этикетки.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Какой именно?</translation>
    </message>
</context>
<context>
    <name>Adjust</name>
    <message>
        <source>Adjust stock</source>
        <translation>Исправить остаток</translation>
    </message>
    <message>
        <source>As counted so far</source>
        <translation>Как посчитано раньше</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Выберите причину.</translation>
    </message>
    <message>
        <source>More than {limit} pieces: a deputy or manager enters a PIN.</source>
        <translation>Больше {limit}&#xa0;шт.: PIN вводит заместитель или управляющий.</translation>
    </message>
    <message>
        <source>Name the bin.</source>
        <translation>Укажите ячейку.</translation>
    </message>
    <message>
        <source>Set to {pieces}</source>
        <translation>Записать {pieces}</translation>
    </message>
    <message>
        <source>The number is as it was. Nothing has to be corrected.</source>
        <translation>Число прежнее. Исправлять нечего.</translation>
    </message>
    <message>
        <source>{bin} now holds {pieces}.</source>
        <translation>{bin}: теперь {pieces}</translation>
    </message>
    <message>
        <source>{pieces} against the count so far</source>
        <translation>{pieces} к прежнему счёту</translation>
    </message>
</context>
<context>
    <name>AdjustSheet</name>
    <message>
        <source>Another bin</source>
        <translation>Другая ячейка</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Name on the bin</source>
        <translation>Название ячейки</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Pieces in this bin now</source>
        <translation>Сейчас в этой ячейке</translation>
    </message>
    <message>
        <source>Which bin?</source>
        <translation>Какая ячейка?</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>Кто подтверждает?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
</context>
<context>
    <name>AgeLabel</name>
    <message>
        <source>as of {time}</source>
        <translation>на {time}</translation>
    </message>
    <message>
        <source>last known {time}</source>
        <translation>последнее: {time}</translation>
    </message>
</context>
<context>
    <name>Alone</name>
    <message>
        <source>Customers of other stores wait</source>
        <translation>Клиенты других магазинов ждут</translation>
    </message>
    <message>
        <source>If the line drops now</source>
        <translation>Если связь сейчас пропадёт</translation>
    </message>
    <message>
        <source>Not ready to work alone yet</source>
        <translation>К работе без связи ещё не готово</translation>
    </message>
    <message>
        <source>Prices and stock, as of {time}</source>
        <translation>Цены и остатки на {time}</translation>
    </message>
    <message>
        <source>Reservations wait for central&apos;s answer</source>
        <translation>Резерв ждёт ответа центра</translation>
    </message>
    <message>
        <source>The line is down</source>
        <translation>Связи нет</translation>
    </message>
    <message>
        <source>This device is still loading. Keep the line until it is done.</source>
        <translation>Устройство ещё загружается. Не отключайте связь до конца.</translation>
    </message>
    <message>
        <source>What you do is saved here and sent when the line is back.</source>
        <translation>Всё сохраняется здесь и отправится, когда появится связь.</translation>
    </message>
</context>
<context>
    <name>AloneCard</name>
    <message>
        <source>See what is on this device</source>
        <translation>Что есть на устройстве</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>Approved</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>Кто подтверждает?</translation>
    </message>
</context>
<context>
    <name>ApproveSheet</name>
    <message>
        <source>A price in this basket takes off more than you may give.</source>
        <translation>Скидка в этой корзине больше, чем вам разрешено.</translation>
    </message>
    <message>
        <source>Choose who approves. They enter their PIN.</source>
        <translation>Выберите, кто подтверждает. Этот человек введёт свой PIN.</translation>
    </message>
    <message>
        <source>Go on to pay</source>
        <translation>Перейти к оплате</translation>
    </message>
    <message>
        <source>Somebody has to agree</source>
        <translation>Нужно подтверждение</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>A basket of {name} was sent home. Meanwhile the web cart was changed or continued elsewhere.</source>
        <translation>Корзину передали в онлайн-корзину. Клиент: {name}. Тем временем онлайн-корзину изменили или продолжили в другом месте.</translation>
    </message>
    <message>
        <source>A cart was sold here and changed on the web</source>
        <translation>Корзину продали здесь и изменили на сайте</translation>
    </message>
    <message>
        <source>A link was paid after its end</source>
        <translation>Ссылку оплатили после её срока</translation>
    </message>
    <message>
        <source>A parked basket was sold twice</source>
        <translation>Отложенная корзина продана дважды</translation>
    </message>
    <message>
        <source>A payment by link did not go back</source>
        <translation>Оплата по ссылке не вернулась</translation>
    </message>
    <message>
        <source>A payment of {number} is not there</source>
        <translation>{number}: нет одного платежа</translation>
    </message>
    <message>
        <source>A picked piece is left over</source>
        <translation>Осталась лишняя собранная вещь</translation>
    </message>
    <message>
        <source>A piece for {pickup} was not found</source>
        <translation>Не нашлась вещь для {pickup}</translation>
    </message>
    <message>
        <source>A promise to a customer can&apos;t be kept</source>
        <translation>Обещание клиенту не выполнить</translation>
    </message>
    <message>
        <source>A receipt could not be sent</source>
        <translation>Чек не удалось отправить</translation>
    </message>
    <message>
        <source>A second sale came with a number that was used before.</source>
        <translation>Пришла вторая продажа с уже занятым номером.</translation>
    </message>
    <message>
        <source>A web cart has two versions</source>
        <translation>У онлайн-корзины две версии</translation>
    </message>
    <message>
        <source>A web cart was bought twice</source>
        <translation>Онлайн-корзина куплена дважды</translation>
    </message>
    <message>
        <source>All sales that were sent are kept.</source>
        <translation>Все отправленные продажи сохранены.</translation>
    </message>
    <message>
        <source>An entry has to be checked</source>
        <translation>Нужно проверить запись</translation>
    </message>
    <message>
        <source>Ask for it to be paid back there, and note what you find.</source>
        <translation>Попросите вернуть деньги там и запишите, что выяснили.</translation>
    </message>
    <message>
        <source>Ask the customer whether they wanted it twice.</source>
        <translation>Спросите клиента, нужно ли это дважды.</translation>
    </message>
    <message>
        <source>Ask who did it. Then mark it as seen.</source>
        <translation>Узнайте, кто это сделал. Потом отметьте как просмотренное.</translation>
    </message>
    <message>
        <source>Both records are kept. Stock was taken off once.</source>
        <translation>Обе записи сохранены. Остаток уменьшен один раз.</translation>
    </message>
    <message>
        <source>Both sales are kept, the second beside the first.</source>
        <translation>Обе продажи сохранены, вторая рядом с первой.</translation>
    </message>
    <message>
        <source>Both sales are kept.</source>
        <translation>Обе продажи сохранены.</translation>
    </message>
    <message>
        <source>Both sales are kept. Stock was taken off twice.</source>
        <translation>Обе продажи сохранены. Остаток списан дважды.</translation>
    </message>
    <message>
        <source>Both versions are kept. The web shows the customer&apos;s own.</source>
        <translation>Обе версии сохранены. На сайте видна версия клиента.</translation>
    </message>
    <message>
        <source>Central comes to {expected}, the customer paid {paid}.</source>
        <translation>По расчёту центра {expected}, оплачено {paid}.</translation>
    </message>
    <message>
        <source>Central keeps an entry for later</source>
        <translation>Центр отложил запись</translation>
    </message>
    <message>
        <source>Central reports something that this version has no words for.</source>
        <translation>Центр сообщает о том, чего эта версия не умеет описать.</translation>
    </message>
    <message>
        <source>Did the goods leave?</source>
        <translation>Товар ушёл из магазина?</translation>
    </message>
    <message>
        <source>Find out whether goods and money left twice.</source>
        <translation>Выясните, ушли ли товар и деньги дважды.</translation>
    </message>
    <message>
        <source>If the customer asks, send it to another address or print it.</source>
        <translation>Если клиент спросит, отправьте на другой адрес или распечатайте.</translation>
    </message>
    <message>
        <source>If the customer asks, tell them that it is on its way back.</source>
        <translation>Если клиент спросит, скажите, что деньги уже возвращаются.</translation>
    </message>
    <message>
        <source>It was sold to somebody of {tier}, whose tier is not that high.</source>
        <translation>Продано по уровню {tier}, а уровень клиента ниже.</translation>
    </message>
    <message>
        <source>It was sold to {name} with {number}. Meanwhile the web cart had been changed.</source>
        <translation>Продажа: {number}, клиент: {name}. Тем временем онлайн-корзину изменили.</translation>
    </message>
    <message>
        <source>It was {what} here, and central has no pickup of that number.</source>
        <translation>Здесь записано: {what}, а в центре нет самовывоза с таким номером.</translation>
    </message>
    <message>
        <source>Look at both receipts, and note what you find.</source>
        <translation>Посмотрите оба чека и запишите, что нашли.</translation>
    </message>
    <message>
        <source>Look at prices and offers of that time, and note what you find.</source>
        <translation>Посмотрите цены и акции того времени и запишите, что нашли.</translation>
    </message>
    <message>
        <source>Look at the device and who sold, and note what you find.</source>
        <translation>Посмотрите устройство и кто продал, и запишите, что нашли.</translation>
    </message>
    <message>
        <source>Look at the device that sold, and note what you find.</source>
        <translation>Посмотрите устройство, где продали, и запишите, что нашли.</translation>
    </message>
    <message>
        <source>Look at the entries of that device that have to be checked.</source>
        <translation>Посмотрите записи этого устройства, которые нужно проверить.</translation>
    </message>
    <message>
        <source>Look at who used it, and note what you find.</source>
        <translation>Посмотрите, кто им пользовался, и запишите, что нашли.</translation>
    </message>
    <message>
        <source>Look for its paper or message, and note what you find.</source>
        <translation>Найдите бумагу или сообщение и запишите, что нашли.</translation>
    </message>
    <message>
        <source>More points were used than there were</source>
        <translation>Списано больше баллов, чем было</translation>
    </message>
    <message>
        <source>Nothing has to be done here.</source>
        <translation>Здесь делать ничего не нужно.</translation>
    </message>
    <message>
        <source>Nothing is lost. An update of this device will explain it.</source>
        <translation>Ничего не потеряно. Обновление устройства всё объяснит.</translation>
    </message>
    <message>
        <source>Points paid too much in {number}</source>
        <translation>{number}: баллами оплачено слишком много</translation>
    </message>
    <message>
        <source>Receipt numbers are missing before {number}</source>
        <translation>Перед {number} не хватает номеров чеков</translation>
    </message>
    <message>
        <source>Something needs a look</source>
        <translation>Нужно кое-что проверить</translation>
    </message>
    <message>
        <source>Talk to the customer, and note what you find.</source>
        <translation>Поговорите с клиентом и запишите, что выяснили.</translation>
    </message>
    <message>
        <source>The customer has got what the rules say. The sale is as it was.</source>
        <translation>Клиенту начислено по правилам. Продажа без изменений.</translation>
    </message>
    <message>
        <source>The device let through what no device should.</source>
        <translation>Устройство пропустило то, чего пропускать нельзя.</translation>
    </message>
    <message>
        <source>The device says that {amount} were paid. Central does not have that money.</source>
        <translation>По данным устройства, оплачено {amount}. В центре этих денег нет.</translation>
    </message>
    <message>
        <source>The entry is kept and is tried again after the next update.</source>
        <translation>Запись сохранена, её повторят после следующего обновления.</translation>
    </message>
    <message>
        <source>The entry is kept as it was sent. Stock and pickups are as before.</source>
        <translation>Запись сохранена такой, как отправлена. Остатки и самовывоз без изменений.</translation>
    </message>
    <message>
        <source>The goods are here and counted.</source>
        <translation>Товар здесь и учтён.</translation>
    </message>
    <message>
        <source>The goods are here and counted. The payment is not touched.</source>
        <translation>Товар здесь и учтён. Оплата не тронута.</translation>
    </message>
    <message>
        <source>The money goes back to the customer by itself.</source>
        <translation>Деньги вернутся клиенту сами.</translation>
    </message>
    <message>
        <source>The money is still with the payment service, under our name.</source>
        <translation>Деньги пока у платёжного сервиса, на нашем счёте.</translation>
    </message>
    <message>
        <source>The money of {sale} was given back, and the goods have left.</source>
        <translation>Деньги возвращены: {sale}, а товар ушёл.</translation>
    </message>
    <message>
        <source>The other pieces stay picked. Nobody was told yet.</source>
        <translation>Остальные вещи остаются собранными. Пока никому не сообщили.</translation>
    </message>
    <message>
        <source>The piece is counted where it lies.</source>
        <translation>Вещь учтена там, где лежит.</translation>
    </message>
    <message>
        <source>The receipt says {points}, the rules say {expected}.</source>
        <translation>В чеке: {points}, по правилам: {expected}.</translation>
    </message>
    <message>
        <source>The record is kept with who did it and when.</source>
        <translation>Запись сохранена: кто и когда.</translation>
    </message>
    <message>
        <source>The record is kept. Pickup and stock are as before.</source>
        <translation>Запись сохранена. Самовывоз и остаток без изменений.</translation>
    </message>
    <message>
        <source>The sale counts as it was paid.</source>
        <translation>Продажа считается так, как оплачена.</translation>
    </message>
    <message>
        <source>The sale counts as it was paid. Stock and receipt are right.</source>
        <translation>Продажа считается так, как оплачена. Остаток и чек верны.</translation>
    </message>
    <message>
        <source>The sale counts as it was paid. The tier is as it was.</source>
        <translation>Продажа считается так, как оплачена. Уровень прежний.</translation>
    </message>
    <message>
        <source>The sale is as it was. The address was not kept.</source>
        <translation>Продажа без изменений. Адрес не сохранён.</translation>
    </message>
    <message>
        <source>The sale is kept, and the web cart is as the customer left it.</source>
        <translation>Продажа сохранена, онлайн-корзина такая, какой её оставил клиент.</translation>
    </message>
    <message>
        <source>The sale is kept. Nothing was taken from anybody for it.</source>
        <translation>Продажа сохранена. Ни у кого за неё ничего не списано.</translation>
    </message>
    <message>
        <source>The sale is paid and kept. The other pieces are put aside.</source>
        <translation>Продажа оплачена и сохранена. Остальные вещи отложены.</translation>
    </message>
    <message>
        <source>The sale stays taken back. The pickup stays handed over.</source>
        <translation>Продажа остаётся отменённой. Самовывоз остаётся выданным.</translation>
    </message>
    <message>
        <source>The sale was taken back. The parcel for {name} stands on shelf {shelf}.</source>
        <translation>Продажа отменена. Посылка: {name}, полка: {shelf}.</translation>
    </message>
    <message>
        <source>Used: {used}. Allowed: {limit}. Devices without the line did not know of each other.</source>
        <translation>Использован: {used}. Разрешено: {limit}. Устройства без связи не знали друг о друге.</translation>
    </message>
    <message>
        <source>What does the bin hold?</source>
        <translation>Что лежит в ячейке?</translation>
    </message>
    <message>
        <source>What left the store?</source>
        <translation>Что ушло из магазина?</translation>
    </message>
    <message>
        <source>What should be in the web cart?</source>
        <translation>Что должно быть в онлайн-корзине?</translation>
    </message>
    <message>
        <source>What should happen with this piece?</source>
        <translation>Что сделать с этой вещью?</translation>
    </message>
    <message>
        <source>What should happen?</source>
        <translation>Что сделать?</translation>
    </message>
    <message>
        <source>What was done is kept. Only the count is off.</source>
        <translation>Сделанное сохранено. Не сходится только число.</translation>
    </message>
    <message>
        <source>What was said is kept as it was sent. Stock has moved with it.</source>
        <translation>Запись сохранена такой, как отправлена. Остаток изменён по ней.</translation>
    </message>
    <message>
        <source>Where should the parcel go?</source>
        <translation>Куда отправить посылку?</translation>
    </message>
    <message>
        <source>Where should the piece go?</source>
        <translation>Куда положить вещь?</translation>
    </message>
    <message>
        <source>Which one should the customer find?</source>
        <translation>Какую из них увидит клиент?</translation>
    </message>
    <message>
        <source>Who fills the points up?</source>
        <translation>Кто восполнит баллы?</translation>
    </message>
    <message>
        <source>{amount} came in by a link that was cancelled or over.</source>
        <translation>Пришло {amount} по ссылке, которую отменили или срок которой вышел.</translation>
    </message>
    <message>
        <source>{amount} should go back to the customer. The payment service did not.</source>
        <translation>Клиенту нужно вернуть {amount}. Платёжный сервис этого не сделал.</translation>
    </message>
    <message>
        <source>{bin} is below zero</source>
        <translation>{bin}: остаток ниже нуля</translation>
    </message>
    <message>
        <source>{command}</source>
        <translation>{command}</translation>
    </message>
    <message>
        <source>{command} It has no effect so far.</source>
        <translation>{command} Пока без последствий.</translation>
    </message>
    <message>
        <source>{coupon} was used too often</source>
        <translation>{coupon}: использован слишком часто</translation>
    </message>
    <message>
        <source>{first} Then it was recorded again: {second} One of the two did not know of the other.</source>
        <translation>{first} Потом выдача записана ещё раз: {second} Одно устройство не знало о другом.</translation>
    </message>
    <message>
        <source>{missing} missing on that device. They may be in entries that central has put aside.</source>
        <translation>Не хватает на этом устройстве: {missing}. Возможно, они в записях, которые отложил центр.</translation>
    </message>
    <message>
        <source>{name} did not come in time. The parcel stands on shelf {shelf}.</source>
        <translation>{name}: срок вышел. Посылка стоит на полке {shelf}.</translation>
    </message>
    <message>
        <source>{name} is {points} points below zero after {number}. One device did not know of the other.</source>
        <translation>{name}: баллов ниже нуля на {points} после {number}. Одно устройство не знало о другом.</translation>
    </message>
    <message>
        <source>{name}: {number} sold what {bought} had sold before.</source>
        <translation>{name}: в {number} продано то, что уже продали в {bought}.</translation>
    </message>
    <message>
        <source>{number} breaks a rule of selling</source>
        <translation>{number}: нарушено правило продажи</translation>
    </message>
    <message>
        <source>{number} has prices of another tier</source>
        <translation>{number}: цены другого уровня</translation>
    </message>
    <message>
        <source>{number} promised too many points</source>
        <translation>{number}: обещано слишком много баллов</translation>
    </message>
    <message>
        <source>{number} sold it again. One device did not know of the other.</source>
        <translation>{number}: продана ещё раз. Одно устройство не знало о другом.</translation>
    </message>
    <message>
        <source>{number} was given twice</source>
        <translation>{number} выдан дважды</translation>
    </message>
    <message>
        <source>{number} was sold at another price</source>
        <translation>{number}: продажа по другой цене</translation>
    </message>
    <message>
        <source>{number} was to go out by email, and did not.</source>
        <translation>{number}: чек не ушёл по эл. почте.</translation>
    </message>
    <message>
        <source>{pickup} is cancelled, its parcel is packed</source>
        <translation>{pickup}: отменён, посылка собрана</translation>
    </message>
    <message>
        <source>{pickup} is not known</source>
        <translation>{pickup}: нет такого самовывоза</translation>
    </message>
    <message>
        <source>{pickup} was collected after its sale was taken back</source>
        <translation>{pickup}: забрали после отмены продажи</translation>
    </message>
    <message>
        <source>{pickup} was handed over twice</source>
        <translation>{pickup}: выдача записана дважды</translation>
    </message>
    <message>
        <source>{pickup} was handed over, but was {state}</source>
        <translation>{pickup}: выдача в состоянии «{state}»</translation>
    </message>
    <message>
        <source>{pickup} was not collected</source>
        <translation>{pickup}: не забрали</translation>
    </message>
    <message>
        <source>{points} points paid {paid}. By the rules they pay {expected}.</source>
        <translation>Списано баллов: {points}, это {paid}. По правилам: {expected}.</translation>
    </message>
    <message>
        <source>{product} was picked for {pickup}, which was {state} by then. It lies with the parcel.</source>
        <translation>{product}: собрано для {pickup}, состояние уже было «{state}». Лежит вместе с посылкой.</translation>
    </message>
    <message>
        <source>{product}: more pieces left {bin} than were counted there ({pieces}).</source>
        <translation>{product}: из {bin} ушло больше, чем там насчитали ({pieces}).</translation>
    </message>
    <message>
        <source>{product}: {pieces} not found. The pickup is for {name}.</source>
        <translation>{product}: не найдено {pieces}. Получатель: {name}.</translation>
    </message>
    <message>
        <source>{product}: {pieces} of {asked} are not free any more at {place}. It was sold with {number}.</source>
        <translation>{product}: {pieces} из {asked} уже не свободны, место: {place}. Продажа: {number}.</translation>
    </message>
    <message>
        <source>{second} At that time the pickup was {state}.</source>
        <translation>{second} Состояние тогда: «{state}».</translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>Nothing needs you</source>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>When two things contradict each other, they show up here with what you can choose.</source>
        <translation>Когда две записи противоречат друг другу, они появятся здесь с вариантами решения.</translation>
    </message>
</context>
<context>
    <name>AvatarButton</name>
    <message>
        <source>You, {name}: lock, switch or change settings</source>
        <translation>Вы, {name}: блокировка, смена, настройки</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>{low}–{high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>{low}–{high}k</source>
        <translation>{low}–{high} тыс.</translation>
    </message>
</context>
<context>
    <name>BasketNotices</name>
    <message>
        <source>Another device took this basket up first</source>
        <translation>Эту корзину раньше взяло другое устройство</translation>
    </message>
    <message>
        <source>Your lines stay here. Ask there before you sell them.</source>
        <translation>Ваши строки остаются здесь. Спросите там, прежде чем продавать.</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Put-back shelf</source>
        <translation>Полка «вернуть в зал»</translation>
    </message>
    <message>
        <source>Sales floor</source>
        <translation>Торговый зал</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>Something went wrong here. What was saved is safe; try again.</source>
        <translation>Здесь что-то пошло не так. Сохранённое цело; попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Associate may not use the camera. Allow it in the system settings, or open a picture.</source>
        <translation>У Associate нет доступа к камере. Разрешите его в настройках системы или откройте снимок.</translation>
    </message>
    <message>
        <source>Hold the code inside the frame.</source>
        <translation>Держите код внутри рамки.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Свет</translation>
    </message>
    <message>
        <source>No camera was found. Pull the trigger of a scanner, open a picture, or type the number.</source>
        <translation>Камера не найдена. Нажмите кнопку сканера, откройте снимок или введите номер.</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Открыть снимок</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Снимки ({patterns})</translation>
    </message>
    <message>
        <source>Read: {code}</source>
        <translation>Прочитано: {code}</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Сканировать камерой</translation>
    </message>
    <message>
        <source>Several codes</source>
        <translation>Несколько кодов</translation>
    </message>
    <message>
        <source>Stays open, and takes each code once</source>
        <translation>Остаётся открытой, каждый код один раз</translation>
    </message>
    <message>
        <source>The camera gives no picture. Close other apps that use it, or open a picture.</source>
        <translation>Камера не даёт изображения. Закройте другие приложения с камерой или откройте снимок.</translation>
    </message>
    <message>
        <source>This camera has no light that can be turned on</source>
        <translation>У камеры нет света, который можно включить</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Код авторизации</translation>
    </message>
    <message>
        <source>Approval code on the slip</source>
        <translation>Код авторизации со слипа</translation>
    </message>
    <message>
        <source>Ask for {amount}</source>
        <translation>Запросить {amount}</translation>
    </message>
    <message>
        <source>Ask the customer to pay {amount} on the terminal</source>
        <translation>Попросите клиента оплатить {amount} на терминале</translation>
    </message>
    <message>
        <source>Ask the terminal again</source>
        <translation>Спросить терминал снова</translation>
    </message>
    <message>
        <source>Asking the terminal what became of the payment</source>
        <translation>Спрашиваем терминал, что с платежом</translation>
    </message>
    <message>
        <source>Confirm {amount}</source>
        <translation>Подтвердить {amount}</translation>
    </message>
    <message>
        <source>It is not known whether {amount} was paid</source>
        <translation>Неизвестно, оплачено ли {amount}</translation>
    </message>
    <message>
        <source>Take the card</source>
        <translation>Принять карту</translation>
    </message>
    <message>
        <source>Take this amount on the terminal beside the till, then type the code of its slip.</source>
        <translation>Примите эту сумму на терминале рядом с кассой и введите код со слипа.</translation>
    </message>
    <message>
        <source>This takes no money.</source>
        <translation>Деньги при этом не списываются.</translation>
    </message>
    <message>
        <source>To stop, press the red key of the terminal. This sheet closes by itself.</source>
        <translation>Чтобы прервать, нажмите красную клавишу терминала. Панель закроется сама.</translation>
    </message>
    <message>
        <source>Type the approval code of the slip.</source>
        <translation>Введите код авторизации со слипа.</translation>
    </message>
    <message>
        <source>Waiting for the terminal</source>
        <translation>Ждём терминал</translation>
    </message>
    <message>
        <source>While the line is down a card pays up to {amount}. Take the rest another way.</source>
        <translation>Без связи картой можно оплатить до {amount}. Остальное примите иначе.</translation>
    </message>
    <message>
        <source>{reason} Do not take the card a second time. If the terminal has no answer either, call support.</source>
        <translation>{reason} Не проводите карту второй раз. Если терминал тоже не ответит, позвоните в поддержку.</translation>
    </message>
</context>
<context>
    <name>CartChange</name>
    <message>
        <source>Coupon</source>
        <translation>Купон</translation>
    </message>
    <message>
        <source>Coupon {coupon}: {why}</source>
        <translation>Купон {coupon}: {why}</translation>
    </message>
    <message>
        <source>No price is known here.</source>
        <translation>Здесь нет цены.</translation>
    </message>
    <message>
        <source>None here.</source>
        <translation>Здесь нет.</translation>
    </message>
    <message>
        <source>Not sold any more.</source>
        <translation>Больше не продаётся.</translation>
    </message>
    <message>
        <source>Nothing has changed since it was saved</source>
        <translation>После сохранения ничего не изменилось</translation>
    </message>
    <message>
        <source>{here} of {pieces} here.</source>
        <translation>Здесь {here} из {pieces}.</translation>
    </message>
    <message>
        <source>{now} now, less than {was} before.</source>
        <translation>Теперь {now}, дешевле: было {was}.</translation>
    </message>
    <message>
        <source>{now} now. It was {was}.</source>
        <translation>Теперь {now}. Было {was}.</translation>
    </message>
    <message>
        <source>{now} now. {name} has ended, it was {was}.</source>
        <translation>Теперь {now}. Акция закончилась: {name}. Было {was}.</translation>
    </message>
</context>
<context>
    <name>CartFlow</name>
    <message>
        <source>The cart is in the basket.</source>
        <translation>Онлайн-корзина перенесена в корзину.</translation>
    </message>
    <message>
        <source>The cart is in the basket. Nothing has changed since it was saved.</source>
        <translation>Онлайн-корзина перенесена в корзину. После сохранения ничего не изменилось.</translation>
    </message>
</context>
<context>
    <name>CartSheet</name>
    <message>
        <source>A customer of another store</source>
        <translation>Клиент другого магазина</translation>
    </message>
    <message>
        <source>Continue in store</source>
        <translation>Продолжить здесь</translation>
    </message>
    <message>
        <source>In the cart</source>
        <translation>В корзине</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Нет цены</translation>
    </message>
    <message>
        <source>See the customer</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>The customer has bought it, or put it away.</source>
        <translation>Клиент её купил или убрал.</translation>
    </message>
    <message>
        <source>This cart is gone</source>
        <translation>Корзины больше нет</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>{channel} cart, saved {time}</source>
        <translation>{channel}, корзина сохранена: {time}</translation>
    </message>
    <message>
        <source>{items}, prices as in store</source>
        <translation>{items}, цены как в магазине</translation>
    </message>
    <message>
        <source>{name} has it in hand until {time}.</source>
        <translation>С ней работает {name}, до {time}.</translation>
    </message>
</context>
<context>
    <name>Carts</name>
    <message>
        <source>A customer of another store</source>
        <translation>Клиент другого магазина</translation>
    </message>
    <message>
        <source>Not known on this device</source>
        <translation>На устройстве неизвестно</translation>
    </message>
    <message>
        <source>Offline: the web cart is locked once the line is back.</source>
        <translation>Офлайн: онлайн-корзина заблокируется, когда появится связь.</translation>
    </message>
    <message>
        <source>The web cart is locked while you sell.</source>
        <translation>Пока вы продаёте, онлайн-корзина заблокирована.</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>здесь нет</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>нигде</translation>
    </message>
    <message>
        <source>only {n} here</source>
        <translation>здесь только {n}</translation>
    </message>
    <message>
        <source>{channel}, changed {time}</source>
        <translation>{channel}, изменено {time}</translation>
    </message>
    <message>
        <source>{items}, prices as in store</source>
        <translation>{items}, цены как в магазине</translation>
    </message>
    <message>
        <source>{items}, some without a price here</source>
        <translation>{items}, не у всех здесь есть цена</translation>
    </message>
    <message>
        <source>{name} has this cart in hand on {device} until {time}.</source>
        <translation>С этой онлайн-корзиной работает {name}, устройство {device}, до {time}.</translation>
    </message>
    <message>
        <source>{n} here</source>
        <translation>здесь {n}</translation>
    </message>
    <message>
        <source>{pieces} · {channel}</source>
        <translation>{pieces} · {channel}</translation>
    </message>
    <message>
        <source>{pieces} × {price}</source>
        <translation>{pieces} × {price}</translation>
    </message>
    <message>
        <source>{place} has this cart in hand until {time}. Nothing of it is lost.</source>
        <translation>С этой онлайн-корзиной работает {place}, до {time}. Из неё ничего не потеряно.</translation>
    </message>
</context>
<context>
    <name>CashSheet</name>
    <message>
        <source>Cash in hand</source>
        <translation>Получено наличными</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>Change to give back: {amount}</source>
        <translation>Сдача: {amount}</translation>
    </message>
    <message>
        <source>Give an amount above zero.</source>
        <translation>Укажите сумму больше нуля.</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Осталось оплатить</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Принять наличные</translation>
    </message>
    <message>
        <source>Take {amount}</source>
        <translation>Принять {amount}</translation>
    </message>
    <message>
        <source>Take {amount} as a part</source>
        <translation>Принять {amount} как часть</translation>
    </message>
    <message>
        <source>The customer gives</source>
        <translation>Клиент даёт</translation>
    </message>
    <message>
        <source>The rest is {due}. Coins round it by {rounding}.</source>
        <translation>Осталось {due}. Округление наличных: {rounding}.</translation>
    </message>
    <message>
        <source>Type the amount that the customer gives.</source>
        <translation>Введите сумму, которую даёт клиент.</translation>
    </message>
    <message>
        <source>{amount} to pay</source>
        <translation>К оплате {amount}</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>ChangesSheet</name>
    <message>
        <source>Keep all</source>
        <translation>Оставить всё</translation>
    </message>
    <message>
        <source>The cart has come into the basket that was begun here.</source>
        <translation>Онлайн-корзина добавлена в корзину, начатую здесь.</translation>
    </message>
    <message>
        <source>What changed since the customer saved it</source>
        <translation>Что изменилось с тех пор, как клиент её сохранил</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>App</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>СМС</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Сайт</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Pickups handed over</source>
        <translation>Выдачи</translation>
    </message>
    <message>
        <source>Pickups handed over, by day</source>
        <translation>Выдачи по дням</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Показать график</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>All of it</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Обе</translation>
    </message>
    <message>
        <source>Central tries again by itself</source>
        <translation>Центр повторит сам</translation>
    </message>
    <message>
        <source>Choose this</source>
        <translation>Выбрать это</translation>
    </message>
    <message>
        <source>Confirm the handover</source>
        <translation>Подтвердить выдачу</translation>
    </message>
    <message>
        <source>Count it later</source>
        <translation>Посчитать позже</translation>
    </message>
    <message>
        <source>I have looked into it</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>I have told the customer</source>
        <translation>Клиент предупреждён</translation>
    </message>
    <message>
        <source>It can be sold again</source>
        <translation>Снова можно продать</translation>
    </message>
    <message>
        <source>It stays until somebody counts</source>
        <translation>Останется, пока не посчитают</translation>
    </message>
    <message>
        <source>It stays where it is, not on sale</source>
        <translation>Лежит где лежит, не в продаже</translation>
    </message>
    <message>
        <source>It takes the place of the web cart</source>
        <translation>Она заменит онлайн-корзину</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить обе</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>Искать дальше</translation>
    </message>
    <message>
        <source>Keep one handover</source>
        <translation>Оставить одну выдачу</translation>
    </message>
    <message>
        <source>Keep the pickup as it is</source>
        <translation>Оставить самовывоз как есть</translation>
    </message>
    <message>
        <source>Keep the web cart</source>
        <translation>Оставить версию клиента</translation>
    </message>
    <message>
        <source>Leave it to the next purchase</source>
        <translation>Ждать следующей покупки</translation>
    </message>
    <message>
        <source>Leave the cart</source>
        <translation>Оставить корзину</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Пусть подождёт</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Отметить просмотр</translation>
    </message>
    <message>
        <source>New points fill up what is missing</source>
        <translation>Новые баллы восполнят недостачу</translation>
    </message>
    <message>
        <source>Note that it is kept</source>
        <translation>Отметить, что выполнено</translation>
    </message>
    <message>
        <source>Note that the customer knows</source>
        <translation>Отметить, что клиент знает</translation>
    </message>
    <message>
        <source>Nothing left the store</source>
        <translation>Ничего не ушло</translation>
    </message>
    <message>
        <source>Only what was not sold</source>
        <translation>Только непроданное</translation>
    </message>
    <message>
        <source>Pickup and stock stay as they are</source>
        <translation>Самовывоз и остаток не меняются</translation>
    </message>
    <message>
        <source>Put back on the shelf</source>
        <translation>Вернуть на полку</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Set the count to zero</source>
        <translation>Обнулить</translation>
    </message>
    <message>
        <source>Set the points to zero</source>
        <translation>Обнулить баллы</translation>
    </message>
    <message>
        <source>Stock is taken off once more</source>
        <translation>Остаток уменьшится ещё раз</translation>
    </message>
    <message>
        <source>Stock stays as it is</source>
        <translation>Остаток не меняется</translation>
    </message>
    <message>
        <source>Take it off the pickup</source>
        <translation>Убрать из самовывоза</translation>
    </message>
    <message>
        <source>Take stock off again</source>
        <translation>Списать ещё раз</translation>
    </message>
    <message>
        <source>Take the piece off</source>
        <translation>Убрать вещь</translation>
    </message>
    <message>
        <source>Take the store&apos;s</source>
        <translation>Взять версию магазина</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Убрать проданное</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Ячейка пуста</translation>
    </message>
    <message>
        <source>The count is set to zero</source>
        <translation>Число станет нулём</translation>
    </message>
    <message>
        <source>The customer has two carts</source>
        <translation>У клиента будут две корзины</translation>
    </message>
    <message>
        <source>The customer&apos;s own</source>
        <translation>Версия клиента</translation>
    </message>
    <message>
        <source>The customer, with the next purchase</source>
        <translation>Клиент, следующей покупкой</translation>
    </message>
    <message>
        <source>The goods left once</source>
        <translation>Товар ушёл один раз</translation>
    </message>
    <message>
        <source>The goods left the store</source>
        <translation>Товар ушёл из магазина</translation>
    </message>
    <message>
        <source>The goods left twice</source>
        <translation>Товар ушёл дважды</translation>
    </message>
    <message>
        <source>The goods were found</source>
        <translation>Товар нашёлся</translation>
    </message>
    <message>
        <source>The handover counts, stock is taken off</source>
        <translation>Выдача засчитана, остаток уменьшится</translation>
    </message>
    <message>
        <source>The one from the store</source>
        <translation>Версия магазина</translation>
    </message>
    <message>
        <source>The pickup waits for the piece</source>
        <translation>Самовывоз ждёт вещь</translation>
    </message>
    <message>
        <source>The pieces of the sale are taken out</source>
        <translation>Проданные вещи будут убраны</translation>
    </message>
    <message>
        <source>The points are set to zero</source>
        <translation>Баллы станут нулём</translation>
    </message>
    <message>
        <source>The promise is kept</source>
        <translation>Обещание выполнено</translation>
    </message>
    <message>
        <source>The promise is settled with them</source>
        <translation>Вопрос с клиентом решён</translation>
    </message>
    <message>
        <source>The rest can be handed over without it</source>
        <translation>Остальное можно выдать без неё</translation>
    </message>
    <message>
        <source>The web cart stays as it is</source>
        <translation>Онлайн-корзина не изменится</translation>
    </message>
    <message>
        <source>We do</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>What the store had sent is dropped</source>
        <translation>Присланное магазином отбрасывается</translation>
    </message>
    <message>
        <source>Your name and the time are noted</source>
        <translation>Запишутся ваше имя и время</translation>
    </message>
</context>
<context>
    <name>ColumnPanel</name>
    <message>
        <source>None now</source>
        <translation>Сейчас нет</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Agreed {day}, {proof}</source>
        <translation>Согласие: {day}, {proof}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>May we call you, for example when something you wished for is back?</source>
        <translation>Можно вам звонить, например, когда снова появится то, чего вы ждали?</translation>
    </message>
    <message>
        <source>May we look at what you bought with us, to choose offers for you?</source>
        <translation>Можно смотреть, что вы у нас покупали, чтобы подбирать для вас предложения?</translation>
    </message>
    <message>
        <source>May we send you messages about new things? You can stop them at any time.</source>
        <translation>Можно присылать вам сообщения о новинках? Отказаться можно в любой момент.</translation>
    </message>
    <message>
        <source>May we send you news by email? You can stop it at any time, in every email.</source>
        <translation>Можно присылать вам новости по эл. почте? Отказаться можно в любой момент, в каждом письме.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Only the customer can agree again: in the app or on the web.</source>
        <translation>Снова согласиться может только сам клиент: в приложении или на сайте.</translation>
    </message>
    <message>
        <source>Personal offers</source>
        <translation>Личные предложения</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Receipts by email</source>
        <translation>Чеки по эл. почте</translation>
    </message>
    <message>
        <source>Shall we send your receipts by email? We use the address for nothing else.</source>
        <translation>Присылать вам чеки по эл. почте? Больше ни для чего мы адрес не используем.</translation>
    </message>
    <message>
        <source>Withdrew {day}, {proof}</source>
        <translation>Отозвано: {day}, {proof}</translation>
    </message>
    <message>
        <source>in the app</source>
        <translation>в приложении</translation>
    </message>
    <message>
        <source>on the web</source>
        <translation>на сайте</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>с подписью</translation>
    </message>
    <message>
        <source>told us</source>
        <translation>устно</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Agreed</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>Спросить клиента</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не менять</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не спрашивали</translation>
    </message>
    <message>
        <source>Read to the customer: “{words}”</source>
        <translation>Прочитано клиенту: «{words}»</translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>Клиент согласен</translation>
    </message>
    <message>
        <source>They signed</source>
        <translation>Клиент подписал</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>Согласия клиента</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Withdraw, they said so</source>
        <translation>Отозвать устно</translation>
    </message>
    <message>
        <source>Withdraw, they signed</source>
        <translation>Отозвать с подписью</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>{channel}: agreed</source>
        <translation>{channel}: согласие есть</translation>
    </message>
    <message>
        <source>{channel}: withdrawn</source>
        <translation>{channel}: отозвано</translation>
    </message>
    <message>
        <source>{since} · {name}</source>
        <translation>{since} · {name}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>ConsentStrip</name>
    <message>
        <source>Agreed to</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Never asked what they agree to</source>
        <translation>О согласиях ещё не спрашивали</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Austria</source>
        <translation>Австрия</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Бельгия</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Чехия</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Дания</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Эстония</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Финляндия</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франция</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ирландия</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Латвия</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Литва</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Нидерланды</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Норвегия</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польша</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Словакия</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Швеция</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швейцария</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украина</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
</context>
<context>
    <name>CouponRows</name>
    <message>
        <source>Take coupon {code} out</source>
        <translation>Убрать купон {code}</translation>
    </message>
</context>
<context>
    <name>CouponSheet</name>
    <message>
        <source>Add the coupon</source>
        <translation>Добавить купон</translation>
    </message>
    <message>
        <source>Code of the coupon</source>
        <translation>Код купона</translation>
    </message>
    <message>
        <source>Coupon {code} is out of the basket.</source>
        <translation>Купон {code} убран из корзины.</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Купоны</translation>
    </message>
    <message>
        <source>No coupon is in this basket yet.</source>
        <translation>В этой корзине пока нет купонов.</translation>
    </message>
    <message>
        <source>Press a coupon to take it out.</source>
        <translation>Нажмите на купон, чтобы убрать его.</translation>
    </message>
    <message>
        <source>Scan it</source>
        <translation>Сканировать</translation>
    </message>
    <message>
        <source>Scan the coupon, or type its code</source>
        <translation>Сканируйте или введите код</translation>
    </message>
    <message>
        <source>The coupon counts.</source>
        <translation>Купон засчитан.</translation>
    </message>
</context>
<context>
    <name>CreateSheet</name>
    <message>
        <source>Add customer</source>
        <translation>Добавить клиента</translation>
    </message>
    <message>
        <source>Loyalty card, scanned</source>
        <translation>Карта клиента, скан</translation>
    </message>
    <message>
        <source>May we?</source>
        <translation>Можно?</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Read each question out. Only a yes is kept, with these words.</source>
        <translation>Зачитайте каждый вопрос. Сохраняется только «да» вместе с этими словами.</translation>
    </message>
    <message>
        <source>This is no loyalty card. Save the customer first.</source>
        <translation>Это не карта клиента. Сначала сохраните клиента.</translation>
    </message>
</context>
<context>
    <name>CreditSheet</name>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>How much of it?</source>
        <translation>Сколько списать?</translation>
    </message>
    <message>
        <source>Take store credit</source>
        <translation>Списать с баланса</translation>
    </message>
    <message>
        <source>Take {amount} of the credit</source>
        <translation>Списать {amount} с баланса</translation>
    </message>
    <message>
        <source>The customer has so much with us.</source>
        <translation>Доступно на балансе клиента.</translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>As the customer writes it</source>
        <translation>Как пишет сам клиент</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Выберите язык</translation>
    </message>
    <message>
        <source>Close this sheet first, then scan again.</source>
        <translation>Сначала закройте эту панель, потом сканируйте снова.</translation>
    </message>
    <message>
        <source>Customer of this basket</source>
        <translation>Клиент этой корзины</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Найденные клиенты</translation>
    </message>
    <message>
        <source>Dialled as {number}</source>
        <translation>Набирается как {number}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Here lately</source>
        <translation>Недавно здесь</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Карта клиента</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name, email, phone, card or customer number</source>
        <translation>Имя, почта, телефон, карта или номер клиента</translation>
    </message>
    <message>
        <source>Nobody on this device is called so. Search everywhere, or scan the loyalty card.</source>
        <translation>На устройстве никого с таким именем. Ищите везде или отсканируйте карту клиента.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Scan it</source>
        <translation>Сканировать</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Искать клиентов</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Take the customer off this basket</source>
        <translation>Убрать клиента из корзины</translation>
    </message>
    <message>
        <source>{name} is a customer now.</source>
        <translation>Клиент добавлен: {name}.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Age not known</source>
        <translation>Давность неизвестна</translation>
    </message>
    <message>
        <source>Central does not answer now. Try again when the line is back.</source>
        <translation>Центр сейчас не отвечает. Повторите, когда появится связь.</translation>
    </message>
    <message>
        <source>Central has found somebody. The details are on their way.</source>
        <translation>Центр кого-то нашёл. Данные скоро придут.</translation>
    </message>
    <message>
        <source>Central knows nobody by that either. Check it letter by letter.</source>
        <translation>Центр тоже никого не знает. Проверьте по буквам.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Customers of other stores are found by their whole email address, phone, card or number.</source>
        <translation>Клиентов других магазинов ищите по полному адресу эл. почты, телефону, карте или номеру.</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Изменить данные</translation>
    </message>
    <message>
        <source>Export or erase</source>
        <translation>Выгрузить или удалить</translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation>Здесь с {time}</translation>
    </message>
    <message>
        <source>More about this customer</source>
        <translation>Ещё о клиенте</translation>
    </message>
    <message>
        <source>Needs the line</source>
        <translation>Нужна связь</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Same person twice?</source>
        <translation>Один человек дважды?</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Искать клиентов</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Somebody of another store may be known to central.</source>
        <translation>Клиента другого магазина может знать центр.</translation>
    </message>
    <message>
        <source>The call is made.</source>
        <translation>Звонок сделан.</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>Согласия клиента</translation>
    </message>
    <message>
        <source>{name} has left.</source>
        <translation>Визит завершён: {name}.</translation>
    </message>
    <message>
        <source>{name} is in the store.</source>
        <translation>В магазине: {name}.</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
</context>
<context>
    <name>CustomersSide</name>
    <message>
        <source>Begin a sale</source>
        <translation>Начать продажу</translation>
    </message>
    <message>
        <source>Contacts are masked</source>
        <translation>Контакты скрыты</translation>
    </message>
    <message>
        <source>Continue in store</source>
        <translation>Продолжить здесь</translation>
    </message>
    <message>
        <source>Goes well with what they have</source>
        <translation>Подходит к их покупкам</translation>
    </message>
    <message>
        <source>In the cart</source>
        <translation>В корзине</translation>
    </message>
    <message>
        <source>Next best actions</source>
        <translation>Что сделать дальше</translation>
    </message>
    <message>
        <source>No cart is open. What is put into it in web or app shows up here.</source>
        <translation>Открытой корзины нет. Добавленное на сайте или в приложении появится здесь.</translation>
    </message>
    <message>
        <source>Nothing to offer now.</source>
        <translation>Сейчас предложить нечего.</translation>
    </message>
    <message>
        <source>Online cart</source>
        <translation>Онлайн-корзина</translation>
    </message>
    <message>
        <source>Open somebody and turn “Shoulder-safe” off. They are masked again after half a minute.</source>
        <translation>Откройте клиента и выключите «Скрывать данные». Через полминуты они снова скроются.</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>On this device</source>
        <translation>На этом устройстве</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>данные на</translation>
    </message>
</context>
<context>
    <name>DensePanel</name>
    <message>
        <source>Add by hand</source>
        <translation>Добавить вручную</translation>
    </message>
    <message>
        <source>Nothing in the basket yet</source>
        <translation>В корзине пока пусто</translation>
    </message>
    <message>
        <source>Scan a product, or add it by hand.</source>
        <translation>Отсканируйте товар или добавьте вручную.</translation>
    </message>
    <message>
        <source>{items} · started {time}</source>
        <translation>{items} · начато {time}</translation>
    </message>
    <message>
        <source>{items} · {device} · started {time}</source>
        <translation>{items} · {device} · начато {time}</translation>
    </message>
</context>
<context>
    <name>DensePlan</name>
    <message>
        <source>Change plan</source>
        <translation>Изменить план</translation>
    </message>
    <message>
        <source>One payment, one receipt</source>
        <translation>Одна оплата, один чек</translation>
    </message>
    <message>
        <source>One plan</source>
        <translation>Единый план</translation>
    </message>
</context>
<context>
    <name>DenseSide</name>
    <message>
        <source>Coupon {code} taken out</source>
        <translation>Купон {code} убран</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>Подарочный чек</translation>
    </message>
    <message>
        <source>No basket in hand</source>
        <translation>Корзина не открыта</translation>
    </message>
    <message>
        <source>Scan the first product, or open one that waits.</source>
        <translation>Отсканируйте первый товар или откройте начатую корзину.</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>Почему такая цена</translation>
    </message>
    <message>
        <source>without prices</source>
        <translation>без цен</translation>
    </message>
</context>
<context>
    <name>DenseToPay</name>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>You save {amount}</source>
        <translation>Выгода {amount}</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Another bin</source>
        <translation>Другая ячейка</translation>
    </message>
    <message>
        <source>Can&apos;t find it</source>
        <translation>Не могу найти</translation>
    </message>
    <message>
        <source>Choose one, or scan the code the customer shows.</source>
        <translation>Выберите самовывоз или отсканируйте код клиента.</translation>
    </message>
    <message>
        <source>No pickup chosen</source>
        <translation>Самовывоз не выбран</translation>
    </message>
    <message>
        <source>Not sent yet, saved on this device</source>
        <translation>Ещё не отправлено, сохранено на устройстве</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>{picked} of {pieces}</source>
        <translation>{picked} из {pieces}</translation>
    </message>
</context>
<context>
    <name>Disc</name>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Access ended</source>
        <translation>Доступ закрыт</translation>
    </message>
    <message>
        <source>Basket handed on</source>
        <translation>Корзина передана</translation>
    </message>
    <message>
        <source>Basket parked</source>
        <translation>Корзина отложена</translation>
    </message>
    <message>
        <source>Basket sent home to the web cart</source>
        <translation>Корзина передана в онлайн-корзину</translation>
    </message>
    <message>
        <source>Basket taken up again</source>
        <translation>Корзина возвращена в работу</translation>
    </message>
    <message>
        <source>Basket thrown away</source>
        <translation>Корзина удалена</translation>
    </message>
    <message>
        <source>Cart changed on the web</source>
        <translation>Корзина изменена на сайте</translation>
    </message>
    <message>
        <source>Charge given back</source>
        <translation>Списание возвращено</translation>
    </message>
    <message>
        <source>Choice made</source>
        <translation>Решение принято</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <translation>Согласие изменено</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>Клиент добавлен</translation>
    </message>
    <message>
        <source>Customer corrected</source>
        <translation>Данные клиента исправлены</translation>
    </message>
    <message>
        <source>Customer has left</source>
        <translation>Клиент ушёл</translation>
    </message>
    <message>
        <source>Customer is in the store</source>
        <translation>Клиент в магазине</translation>
    </message>
    <message>
        <source>Customers merged</source>
        <translation>Клиенты объединены</translation>
    </message>
    <message>
        <source>Device enrolled</source>
        <translation>Устройство подключено</translation>
    </message>
    <message>
        <source>Device locked out</source>
        <translation>Устройство заблокировано</translation>
    </message>
    <message>
        <source>Device may sell</source>
        <translation>Устройство может продавать</translation>
    </message>
    <message>
        <source>Device renamed</source>
        <translation>Устройство переименовано</translation>
    </message>
    <message>
        <source>Email of a receipt settled</source>
        <translation>Вопрос с чеком по эл. почте закрыт</translation>
    </message>
    <message>
        <source>Erasure started</source>
        <translation>Удаление начато</translation>
    </message>
    <message>
        <source>Export started</source>
        <translation>Выгрузка начата</translation>
    </message>
    <message>
        <source>Gift card charged</source>
        <translation>Списано с подарочной карты</translation>
    </message>
    <message>
        <source>Handed over, {about}</source>
        <translation>Выдано, {about}</translation>
    </message>
    <message>
        <source>Made ready, {about}</source>
        <translation>Подготовлено, {about}</translation>
    </message>
    <message>
        <source>Merge taken apart</source>
        <translation>Объединение отменено</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Заметка добавлена</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Заметка удалена</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>PIN изменён</translation>
    </message>
    <message>
        <source>Paid by link</source>
        <translation>Оплачено по ссылке</translation>
    </message>
    <message>
        <source>Pay link asked for</source>
        <translation>Запрошена ссылка на оплату</translation>
    </message>
    <message>
        <source>Pay link cancelled</source>
        <translation>Ссылка на оплату отменена</translation>
    </message>
    <message>
        <source>Pay link over</source>
        <translation>Срок ссылки на оплату вышел</translation>
    </message>
    <message>
        <source>Payment by link given back</source>
        <translation>Возврат оплаты по ссылке начат</translation>
    </message>
    <message>
        <source>Payment by link is back</source>
        <translation>Оплата по ссылке возвращена</translation>
    </message>
    <message>
        <source>Picking started, {about}</source>
        <translation>Сборка начата, {about}</translation>
    </message>
    <message>
        <source>Pickup promised, {about}</source>
        <translation>Обещан самовывоз, {about}</translation>
    </message>
    <message>
        <source>Piece not found, {about}</source>
        <translation>Вещь не найдена, {about}</translation>
    </message>
    <message>
        <source>Piece picked, {about}</source>
        <translation>Вещь собрана, {about}</translation>
    </message>
    <message>
        <source>Preferences changed</source>
        <translation>Настройки изменены</translation>
    </message>
    <message>
        <source>Price checked, {about}</source>
        <translation>Цена проверена, {about}</translation>
    </message>
    <message>
        <source>Promise taken back, {about}</source>
        <translation>Обещание отменено, {about}</translation>
    </message>
    <message>
        <source>Promised call is open again</source>
        <translation>Обещанный звонок снова открыт</translation>
    </message>
    <message>
        <source>Promised call made</source>
        <translation>Обещанный звонок сделан</translation>
    </message>
    <message>
        <source>Receipt by email, {about}</source>
        <translation>Чек по эл. почте, {about}</translation>
    </message>
    <message>
        <source>Reservation released</source>
        <translation>Резерв снят</translation>
    </message>
    <message>
        <source>Reserved, {about}</source>
        <translation>Зарезервировано, {about}</translation>
    </message>
    <message>
        <source>Sale taken back, {about}</source>
        <translation>Продажа отменена, {about}</translation>
    </message>
    <message>
        <source>Shipment promised, {about}</source>
        <translation>Обещана отправка, {about}</translation>
    </message>
    <message>
        <source>Sold, {about}</source>
        <translation>Продано, {about}</translation>
    </message>
    <message>
        <source>Something newer</source>
        <translation>Что-то новое</translation>
    </message>
    <message>
        <source>Something to remember added</source>
        <translation>Предпочтение добавлено</translation>
    </message>
    <message>
        <source>Something to remember removed</source>
        <translation>Предпочтение удалено</translation>
    </message>
    <message>
        <source>Stock corrected, {about}</source>
        <translation>Остаток исправлен, {about}</translation>
    </message>
    <message>
        <source>Store credit used</source>
        <translation>Списано с баланса клиента</translation>
    </message>
    <message>
        <source>Time ran out, {about}</source>
        <translation>Срок вышел, {about}</translation>
    </message>
    <message>
        <source>Web cart bought, {about}</source>
        <translation>Онлайн-корзина куплена, {about}</translation>
    </message>
    <message>
        <source>Web cart continued in the store</source>
        <translation>Онлайн-корзина продолжена в магазине</translation>
    </message>
    <message>
        <source>Web cart free again</source>
        <translation>Онлайн-корзина снова свободна</translation>
    </message>
    <message>
        <source>Web cart let go</source>
        <translation>Онлайн-корзина освобождена</translation>
    </message>
    <message>
        <source>shelf {shelf}</source>
        <translation>полка {shelf}</translation>
    </message>
    <message>
        <source>with signature</source>
        <translation>с подписью</translation>
    </message>
    <message>
        <source>{pieces} in {bin}</source>
        <translation>{pieces} в {bin}</translation>
    </message>
</context>
<context>
    <name>DoneSheet</name>
    <message>
        <source>Change to give back</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>Code of the receipt</source>
        <translation>Код чека</translation>
    </message>
    <message>
        <source>Every store of the chain can check the receipt by this code, also offline.</source>
        <translation>По этому коду чек проверит любой магазин сети, даже офлайн.</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>Подарочный чек</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Новая продажа</translation>
    </message>
    <message>
        <source>Now {tier}</source>
        <translation>Теперь {tier}</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>Открыть чек</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Receipt by email</source>
        <translation>Чек на эл. почту</translation>
    </message>
    <message>
        <source>Receipt {number} · {time}</source>
        <translation>Чек {number} · {time}</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Продано</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>Known already?</source>
        <translation>Уже есть у нас?</translation>
    </message>
    <message>
        <source>This is them</source>
        <translation>Тот же клиент</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>No such number is in use. Read it back to the customer.</source>
        <translation>Такого номера нет. Прочитайте его клиенту.</translation>
    </message>
    <message>
        <source>This can&apos;t be dialled. It is kept as it is typed.</source>
        <translation>По этому номеру нельзя позвонить. Он сохранится, как введён.</translation>
    </message>
    <message>
        <source>{name} has nearly the same name.</source>
        <translation>Почти такое же имя: {name}.</translation>
    </message>
    <message>
        <source>{name} has the same email address.</source>
        <translation>Тот же адрес эл. почты: {name}.</translation>
    </message>
    <message>
        <source>{name} has the same loyalty card.</source>
        <translation>Та же карта клиента: {name}.</translation>
    </message>
    <message>
        <source>{name} has the same phone number.</source>
        <translation>Тот же номер телефона: {name}.</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Другая дата</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Изменить данные</translation>
    </message>
    <message>
        <source>Favourite brands</source>
        <translation>Любимые бренды</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>Важные даты</translation>
    </message>
    <message>
        <source>Loyalty card, scanned</source>
        <translation>Карта клиента, скан</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Neither a loyalty card nor a product of ours.</source>
        <translation>Это не карта клиента и не наш товар.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Чего</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Предпочтения</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Номер товара</translation>
    </message>
    <message>
        <source>Put on the wish list</source>
        <translation>Добавлено в список желаний</translation>
    </message>
    <message>
        <source>Remove {thing}</source>
        <translation>Убрать: {thing}</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Scan it</source>
        <translation>Сканировать</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Размеры</translation>
    </message>
    <message>
        <source>Such as no wool</source>
        <translation>Например, без шерсти</translation>
    </message>
    <message>
        <source>What they like</source>
        <translation>Что нравится клиенту</translation>
    </message>
    <message>
        <source>Which day it is</source>
        <translation>Что за дата</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>Список желаний</translation>
    </message>
    <message>
        <source>Year, if known</source>
        <translation>Год, если есть</translation>
    </message>
    <message>
        <source>{name} is corrected.</source>
        <translation>Данные исправлены: {name}.</translation>
    </message>
</context>
<context>
    <name>EmailSheet</name>
    <message>
        <source>Another address</source>
        <translation>Другой адрес</translation>
    </message>
    <message>
        <source>Ask the customer first.</source>
        <translation>Сначала спросите клиента.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Адрес эл. почты</translation>
    </message>
    <message>
        <source>For this receipt alone.</source>
        <translation>Только для этого чека.</translation>
    </message>
    <message>
        <source>It is used once, and kept nowhere else.</source>
        <translation>Он нужен один раз и больше нигде не хранится.</translation>
    </message>
    <message>
        <source>Nothing else is ever sent to it because of this.</source>
        <translation>Ничего другого на этот адрес не придёт.</translation>
    </message>
    <message>
        <source>Receipt {number} by email</source>
        <translation>Чек {number} на эл. почту</translation>
    </message>
    <message>
        <source>Send the receipt</source>
        <translation>Отправить чек</translation>
    </message>
    <message>
        <source>The customer agreed to receipts by email.</source>
        <translation>Клиент согласен получать чеки по эл. почте.</translation>
    </message>
    <message>
        <source>The customer has given it for this receipt</source>
        <translation>Клиент дал адрес для этого чека</translation>
    </message>
    <message>
        <source>The receipt goes out as soon as the line allows.</source>
        <translation>Чек уйдёт, как только позволит связь.</translation>
    </message>
    <message>
        <source>Type the address.</source>
        <translation>Введите адрес.</translation>
    </message>
</context>
<context>
    <name>EnrolCard</name>
    <message>
        <source>Address of central</source>
        <translation>Адрес центра</translation>
    </message>
    <message>
        <source>Enrol this device</source>
        <translation>Подключить устройство</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>Код подключения</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Имя устройства</translation>
    </message>
    <message>
        <source>Set up this device</source>
        <translation>Настройка устройства</translation>
    </message>
    <message>
        <source>Tablet 4, ground floor</source>
        <translation>Планшет 4, первый этаж</translation>
    </message>
    <message>
        <source>The code is made at central. It is good for ten minutes and for one device.</source>
        <translation>Код создают в центре. Он действует десять минут и для одного устройства.</translation>
    </message>
</context>
<context>
    <name>Enrolment</name>
    <message>
        <source>Central does not answer. Check the address and the line, then try again.</source>
        <translation>Центр не отвечает. Проверьте адрес и связь, потом повторите.</translation>
    </message>
    <message>
        <source>Over the internet central needs an address that begins with https.</source>
        <translation>Через интернет адрес центра должен начинаться с https.</translation>
    </message>
    <message>
        <source>This code is not right. Check it and enter it again.</source>
        <translation>Код не подходит. Проверьте и введите ещё раз.</translation>
    </message>
    <message>
        <source>This code is too old. Ask support for a new one; it is good for ten minutes.</source>
        <translation>Срок кода вышел. Попросите у поддержки новый; он действует десять минут.</translation>
    </message>
    <message>
        <source>This code was used before. Ask support for a new one.</source>
        <translation>Этот код уже использован. Попросите у поддержки новый.</translation>
    </message>
    <message>
        <source>This device belongs to a store already. Ask support to set it up again.</source>
        <translation>Устройство уже принадлежит магазину. Попросите поддержку настроить его заново.</translation>
    </message>
    <message>
        <source>This is not an address of central. It looks like https://central.example:8420.</source>
        <translation>Это не адрес центра. Он выглядит так: https://central.example:8420.</translation>
    </message>
    <message>
        <source>Too many codes were tried. Wait a few minutes, then use a new code.</source>
        <translation>Слишком много попыток. Подождите несколько минут и введите новый код.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Another picture</source>
        <translation>Другой снимок</translation>
    </message>
    <message>
        <source>Link to the other price</source>
        <translation>Ссылка на другую цену</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Открыть снимок</translation>
    </message>
    <message>
        <source>Picture of the other price</source>
        <translation>Снимок другой цены</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Снимки ({patterns})</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Сделать снимок</translation>
    </message>
    <message>
        <source>The picture goes with the sale.</source>
        <translation>Снимок сохранится с продажей.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>About</source>
        <translation>О клиенте</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Средний чек</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Бренды</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Номер клиента</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Клиент с</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>In other currencies</source>
        <translation>В других валютах</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Последний визит</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Сумма покупок</translation>
    </message>
    <message>
        <source>Likely to run out</source>
        <translation>Скоро кончится</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Карта клиента</translation>
    </message>
    <message>
        <source>Own store</source>
        <translation>Свой магазин</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Важно</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Говорит на</translation>
    </message>
    <message>
        <source>Spent in the last twelve months counts.</source>
        <translation>Считаются покупки за двенадцать месяцев.</translation>
    </message>
    <message>
        <source>Still to {tier}</source>
        <translation>До уровня {tier}</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Баланс клиента</translation>
    </message>
    <message>
        <source>Value, visits and habits come from central, and are not here yet.</source>
        <translation>Суммы, визиты и привычки приходят из центра, здесь их пока нет.</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>примерно {day}</translation>
    </message>
    <message>
        <source>{day}, {place}</source>
        <translation>{day}, {place}</translation>
    </message>
    <message>
        <source>{percent} of items</source>
        <translation>{percent} товаров</translation>
    </message>
    <message>
        <source>{value}, {visits}</source>
        <translation>{value}, {visits}</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>About this style</source>
        <translation>О модели</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>Все сведения</translation>
    </message>
    <message>
        <source>Fewer facts</source>
        <translation>Меньше сведений</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>Главное</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>Список желаний</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Other places</source>
        <translation>Другие места</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Sums, points, coupons and other ways to pay</source>
        <translation>Суммы, баллы, купоны и другие способы оплаты</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>{id} · done</source>
        <translation>{id} · готово</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Ready to scan · {line}</source>
        <translation>Можно сканировать · {line}</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Отсканировано</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>This app has no page called {name}.</source>
        <translation>Страницы {name} здесь нет.</translation>
    </message>
</context>
<context>
    <name>GiftCardSheet</name>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>How much of it?</source>
        <translation>Сколько списать?</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Number of the gift card</source>
        <translation>Номер подарочной карты</translation>
    </message>
    <message>
        <source>On the card that ends with {ending}.</source>
        <translation>На карте, номер кончается на {ending}.</translation>
    </message>
    <message>
        <source>On the card that ends with {ending}. It can be used until {day}.</source>
        <translation>На карте, номер кончается на {ending}. До {day} её можно использовать.</translation>
    </message>
    <message>
        <source>Scan the card, or type its number</source>
        <translation>Отсканируйте карту или введите номер</translation>
    </message>
    <message>
        <source>Scan the card, or type its number.</source>
        <translation>Отсканируйте карту или введите номер.</translation>
    </message>
    <message>
        <source>Take the gift card</source>
        <translation>Принять карту</translation>
    </message>
    <message>
        <source>Take {amount} from the card</source>
        <translation>Списать {amount} с карты</translation>
    </message>
</context>
<context>
    <name>GiveBackSheet</name>
    <message>
        <source>Give back {amount}</source>
        <translation>Вернуть {amount}</translation>
    </message>
    <message>
        <source>Give back {amount}, {way}</source>
        <translation>Вернуть {amount}, {way}</translation>
    </message>
    <message>
        <source>Give it back on the terminal first, code {code}. Then confirm here.</source>
        <translation>Сначала верните на терминале, код {code}. Потом подтвердите здесь.</translation>
    </message>
    <message>
        <source>It goes back the way the customer has paid it.</source>
        <translation>Деньги вернутся тем же способом, каким платил клиент.</translation>
    </message>
    <message>
        <source>It goes back to where it was taken from.</source>
        <translation>Деньги вернутся туда, откуда списаны.</translation>
    </message>
    <message>
        <source>Take {amount} out of the drawer and hand it over.</source>
        <translation>Возьмите {amount} из ящика и отдайте клиенту.</translation>
    </message>
    <message>
        <source>The basket stays, and can be paid another way.</source>
        <translation>Корзина остаётся, её можно оплатить иначе.</translation>
    </message>
    <message>
        <source>The terminal gives it back to the same card, which is not needed for it.</source>
        <translation>Терминал вернёт деньги на ту же карту, сама карта для этого не нужна.</translation>
    </message>
</context>
<context>
    <name>GoesWellCard</name>
    <message>
        <source>Enter adds, arrows move</source>
        <translation>Enter добавляет, стрелки выбирают</translation>
    </message>
    <message>
        <source>Goes well with</source>
        <translation>К этому подходит</translation>
    </message>
    <message>
        <source>Nothing is often bought with this yet.</source>
        <translation>Пока неизвестно, что часто берут вместе с этим.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Ask for the pickup code.</source>
        <translation>Спросите код самовывоза.</translation>
    </message>
    <message>
        <source>Does not match this order</source>
        <translation>Не подходит к заказу</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>Выдача: {name}</translation>
    </message>
    <message>
        <source>Hand over {items}</source>
        <translation>Выдать {items}</translation>
    </message>
    <message>
        <source>Matches this order</source>
        <translation>Подходит к заказу</translation>
    </message>
    <message>
        <source>Photo ID</source>
        <translation>Документ с фото</translation>
    </message>
    <message>
        <source>Photo ID, because the order is over {amount}</source>
        <translation>Документ с фото: заказ дороже {amount}</translation>
    </message>
    <message>
        <source>Saved on this device. It is sent when the line is back.</source>
        <translation>Сохранено на устройстве. Отправится, когда появится связь.</translation>
    </message>
    <message>
        <source>Write down who collects it.</source>
        <translation>Запишите, кто забирает.</translation>
    </message>
    <message>
        <source>{id} · {items} · paid {paid}, nothing to collect</source>
        <translation>{id} · {items} · оплачено {paid}, доплаты нет</translation>
    </message>
    <message>
        <source>{id}: {items} handed over.</source>
        <translation>{id}: выдано {items}.</translation>
    </message>
    <message>
        <source>{items} from shelf {shelf}</source>
        <translation>{items} с полки {shelf}</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Name matches</source>
        <translation>Имя совпадает</translation>
    </message>
    <message>
        <source>Name of the person who collects</source>
        <translation>Имя того, кто забирает</translation>
    </message>
    <message>
        <source>Pickup code</source>
        <translation>Код самовывоза</translation>
    </message>
    <message>
        <source>Scan it</source>
        <translation>Сканировать</translation>
    </message>
    <message>
        <source>Scan it or type it</source>
        <translation>Отсканируйте или введите</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Signature, not required</source>
        <translation>Подпись, необязательно</translation>
    </message>
    <message>
        <source>Someone else collects</source>
        <translation>Забирает другой</translation>
    </message>
    <message>
        <source>We store that you checked, not the document.</source>
        <translation>Храним отметку о проверке, не документ.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Back online since {time}</source>
        <translation>Снова онлайн с {time}</translation>
    </message>
    <message>
        <source>Everything is saved at central.</source>
        <translation>Всё сохранено в центре.</translation>
    </message>
    <message>
        <source>Everything is saved at central. Last heard {time}.</source>
        <translation>Всё сохранено в центре. Последняя связь: {time}.</translation>
    </message>
    <message>
        <source>Loading what this store needs</source>
        <translation>Загружаем данные магазина</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Офлайн с {time}</translation>
    </message>
    <message>
        <source>Online since {time}</source>
        <translation>Онлайн с {time}</translation>
    </message>
    <message>
        <source>This device is locked out</source>
        <translation>Устройство заблокировано</translation>
    </message>
    <message>
        <source>You can go on working. Nothing waits to be sent.</source>
        <translation>Можно работать дальше. Отправлять нечего.</translation>
    </message>
    <message>
        <source>You worked alone for {time}.</source>
        <translation>Работа без связи: {time}.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>к отправке</translation>
    </message>
    <message>
        <source>{n} documents so far. You can work as soon as it is done.</source>
        <translation>Документов: {n}. Работать можно сразу после загрузки.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} из {all}</translation>
    </message>
</context>
<context>
    <name>HeadCard</name>
    <message>
        <source>Details are masked</source>
        <translation>Данные скрыты</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Клиент ушёл</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Клиент здесь</translation>
    </message>
    <message>
        <source>More about this customer</source>
        <translation>Ещё о клиенте</translation>
    </message>
    <message>
        <source>Shoulder-safe</source>
        <translation>Скрывать данные</translation>
    </message>
    <message>
        <source>Shown for 30 s</source>
        <translation>Видны 30&#xa0;с</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Add by hand</source>
        <translation>Добавить вручную</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Line discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>More for this basket</source>
        <translation>Ещё для этой корзины</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>HeldCard</name>
    <message>
        <source>Here, {store}</source>
        <translation>Здесь, {store}</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>В резерве</translation>
    </message>
    <message>
        <source>Waiting in parcels</source>
        <translation>Ждёт в посылках</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>ещё не загружено</translation>
    </message>
    <message>
        <source>{age}, counted {day}</source>
        <translation>{age}, подсчёт: {day}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A dashed indigo line. This device works alone. What you do is saved here and sent later.</source>
        <translation>Пунктирная линия цвета индиго. Устройство работает без связи. Всё сохраняется здесь и отправится позже.</translation>
    </message>
    <message>
        <source>A solid indigo line. What was done alone is on its way. Go on working.</source>
        <translation>Сплошная линия цвета индиго. Сделанное без связи уже в пути. Работайте дальше.</translation>
    </message>
    <message>
        <source>A solid teal line. Central has everything that was done here, and answers.</source>
        <translation>Сплошная бирюзовая линия. У центра есть всё, что сделано здесь, и он отвечает.</translation>
    </message>
    <message>
        <source>An amber line. Two things contradict each other. Tap the pill and choose what is right.</source>
        <translation>Янтарная линия. Две записи противоречат друг другу. Нажмите индикатор и выберите верную.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Offline · 3 saved here</source>
        <translation>Офлайн · 3 сохранено здесь</translation>
    </message>
    <message>
        <source>Online · 1 needs you</source>
        <translation>Онлайн · 1 решение</translation>
    </message>
    <message>
        <source>Online · all saved</source>
        <translation>Онлайн · всё сохранено</translation>
    </message>
    <message>
        <source>Online · sending 2 of 5</source>
        <translation>Онлайн · отправка 2/5</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Nothing matches “{typed}”</source>
        <translation>Ничего по запросу «{typed}»</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Искать в справке</translation>
    </message>
    <message>
        <source>Try another word, or ask a colleague.</source>
        <translation>Попробуйте другое слово или спросите коллегу.</translation>
    </message>
</context>
<context>
    <name>HelpSide</name>
    <message>
        <source>Licence of {name}</source>
        <translation>Лицензия: {name}</translation>
    </message>
    <message>
        <source>People ask</source>
        <translation>Спрашивают</translation>
    </message>
    <message>
        <source>This part names its licence and brings no text of it.</source>
        <translation>Эта часть называет лицензию, но не прилагает её текст.</translation>
    </message>
</context>
<context>
    <name>Holdings</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Entry {n} is not as signed</source>
        <translation>Запись {n} не совпадает с подписью</translation>
    </message>
    <message>
        <source>In a file of its own</source>
        <translation>В отдельном файле</translation>
    </message>
    <message>
        <source>In the system key store</source>
        <translation>В системном хранилище</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Open pickups</source>
        <translation>Открытый самовывоз</translation>
    </message>
    <message>
        <source>Orders, 90 days</source>
        <translation>Заказы, 90 дней</translation>
    </message>
    <message>
        <source>Products and prices</source>
        <translation>Товары и цены</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Serial port {port}</source>
        <translation>Порт {port}</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>Сотрудники и PIN</translation>
    </message>
    <message>
        <source>Stock, elsewhere</source>
        <translation>Остатки, другие места</translation>
    </message>
    <message>
        <source>Stock, this store</source>
        <translation>Остатки, этот магазин</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Types like a keyboard</source>
        <translation>Печатает как клавиатура</translation>
    </message>
    <message>
        <source>{n} of {all} received</source>
        <translation>Принято {n} из {all}</translation>
    </message>
    <message>
        <source>{used}, {free} free</source>
        <translation>{used}, свободно {free}</translation>
    </message>
</context>
<context>
    <name>InboxSheet</name>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>When something does not fit together, it waits here until somebody chooses.</source>
        <translation>Если что-то не сходится, оно ждёт здесь решения.</translation>
    </message>
</context>
<context>
    <name>ItemTile</name>
    <message>
        <source>Stays here</source>
        <translation>Остаётся здесь</translation>
    </message>
    <message>
        <source>{taken} of {waiting} · {detail}</source>
        <translation>{taken} из {waiting} · {detail}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A piece can&apos;t be found</source>
        <translation>Вещь не находится</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>Добавить вручную</translation>
    </message>
    <message>
        <source>Adjust the stock</source>
        <translation>Исправить остаток</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Изменить план</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Выбрать строку</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>Закрыть верхнее</translation>
    </message>
    <message>
        <source>Customers and returns</source>
        <translation>Клиенты и возвраты</translation>
    </message>
    <message>
        <source>Do the next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Lock this device</source>
        <translation>Заблокировать устройство</translation>
    </message>
    <message>
        <source>More or fewer pieces of the line</source>
        <translation>Больше или меньше вещей в строке</translation>
    </message>
    <message>
        <source>Note on the sale</source>
        <translation>Заметка к продаже</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Открыть строку</translation>
    </message>
    <message>
        <source>Open this help</source>
        <translation>Открыть справку</translation>
    </message>
    <message>
        <source>Open what needs a choice</source>
        <translation>Открыть требующее решения</translation>
    </message>
    <message>
        <source>Park the basket</source>
        <translation>Отложить корзину</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Reserve one piece</source>
        <translation>Зарезервировать одну</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Искать на странице</translation>
    </message>
    <message>
        <source>Search or type a code</source>
        <translation>Искать или ввести код</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Set a price by hand</source>
        <translation>Задать цену вручную</translation>
    </message>
    <message>
        <source>Take a card</source>
        <translation>Принять карту</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Принять наличные</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>Убрать строку</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>The first page of the rail, and so on to 9</source>
        <translation>Первая страница, и так до 9</translation>
    </message>
    <message>
        <source>To the pickups</source>
        <translation>К самовывозу</translation>
    </message>
    <message>
        <source>Undo, while it is offered</source>
        <translation>Отменить, пока есть кнопка</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <translation>Язык: {name}</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>For sign-in on this device, and for everybody who chose no language.</source>
        <translation>Для входа на этом устройстве и для всех, кто не выбрал язык.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>Lease</name>
    <message>
        <source>Another device has taken the web cart. This basket stays as it is.</source>
        <translation>Онлайн-корзину взяло другое устройство. Эта корзина не изменится.</translation>
    </message>
    <message>
        <source>The customer has changed the web cart meanwhile. Both versions are kept.</source>
        <translation>Тем временем клиент изменил онлайн-корзину. Обе версии сохранены.</translation>
    </message>
    <message>
        <source>The web cart is locked as soon as the line confirms it.</source>
        <translation>Онлайн-корзина заблокируется, как только связь это подтвердит.</translation>
    </message>
    <message>
        <source>The web cart is locked while you sell, until {time} at least.</source>
        <translation>Пока вы продаёте, онлайн-корзина заблокирована, не меньше чем до {time}.</translation>
    </message>
    <message>
        <source>The web cart is not there any more. This basket stays as it is.</source>
        <translation>Онлайн-корзины больше нет. Эта корзина не изменится.</translation>
    </message>
    <message>
        <source>The web cart was bought meanwhile, {number}. Ask before you sell it.</source>
        <translation>Тем временем онлайн-корзина куплена: {number}. Спросите, прежде чем продавать.</translation>
    </message>
    <message>
        <source>{by} has taken the web cart on {device}. This basket stays as it is.</source>
        <translation>Онлайн-корзину взял другой сотрудник: {by}, устройство {device}. Эта корзина не изменится.</translation>
    </message>
    <message>
        <source>{store} has taken the web cart. This basket stays as it is.</source>
        <translation>Онлайн-корзину взял другой магазин: {store}. Эта корзина не изменится.</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>How it goes</source>
        <translation>Как выдать</translation>
    </message>
    <message>
        <source>In {n} parts</source>
        <translation>Частей: {n}</translation>
    </message>
    <message>
        <source>List price {price}</source>
        <translation>Цена по прайсу {price}</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Нет цены</translation>
    </message>
    <message>
        <source>Not all pieces can be had</source>
        <translation>Не все вещи доступны</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Офлайн</translation>
    </message>
    <message>
        <source>Offline · nothing waits</source>
        <translation>Офлайн · очереди нет</translation>
    </message>
    <message>
        <source>Offline · {n} saved here</source>
        <translation>Офлайн · {n} сохранено здесь</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Online · all saved</source>
        <translation>Онлайн · всё сохранено</translation>
    </message>
    <message>
        <source>Online · loading</source>
        <translation>Онлайн · загрузка</translation>
    </message>
    <message>
        <source>Online · sending {n} of {all}</source>
        <translation>Онлайн · отправка {n}/{all}</translation>
    </message>
    <message>
        <source>Online · {n} to send</source>
        <translation>Онлайн · {n} к отправке</translation>
    </message>
    <message>
        <source>This device is locked out</source>
        <translation>Устройство заблокировано</translation>
    </message>
    <message>
        <source>To be confirmed. {why}</source>
        <translation>Ждёт подтверждения. {why}</translation>
    </message>
    <message>
        <source>{n} × {part}</source>
        <translation>{n} × {part}</translation>
    </message>
    <message>
        <source>{pieces} × {price}</source>
        <translation>{pieces} × {price}</translation>
    </message>
    <message>
        <source>{price} at {shop}</source>
        <translation>{price}, магазин {shop}</translation>
    </message>
    <message>
        <source>{price}: {reason}</source>
        <translation>{price}: {reason}</translation>
    </message>
    <message>
        <source>{way}, {ready}</source>
        <translation>{way}, {ready}</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>Change size</source>
        <translation>Сменить размер</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Другие способы</translation>
    </message>
    <message>
        <source>The pill and the line below it</source>
        <translation>Индикатор и линия под ним</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>+ and − change the number, Enter opens more, Del takes the line out.</source>
        <translation>+ и − меняют количество, Enter открывает строку, Del убирает её.</translation>
    </message>
</context>
<context>
    <name>LinePlanSheet</name>
    <message>
        <source>How does it go?</source>
        <translation>Как выдать?</translation>
    </message>
    <message>
        <source>To ship it, add the customer first: a parcel needs a name.</source>
        <translation>Для отправки сначала добавьте клиента: посылке нужно имя.</translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message>
        <source>About this line</source>
        <translation>Об этой строке</translation>
    </message>
    <message>
        <source>Another size or colour</source>
        <translation>Другой размер или цвет</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Note on this line</source>
        <translation>Заметка к строке</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Seen cheaper elsewhere</source>
        <translation>Видели дешевле</translation>
    </message>
    <message>
        <source>Set a price by hand</source>
        <translation>Задать цену вручную</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Who sold it</source>
        <translation>Кто продаёт</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>Почему такая цена</translation>
    </message>
    <message>
        <source>{name} is out of the basket.</source>
        <translation>Убрано из корзины: {name}.</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Cancel the link</source>
        <translation>Отменить ссылку</translation>
    </message>
    <message>
        <source>Central makes the link. This takes a moment.</source>
        <translation>Центр создаёт ссылку. Это недолго.</translation>
    </message>
    <message>
        <source>Code of the link</source>
        <translation>Код ссылки</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>It can be paid until {time}. Then nothing is charged.</source>
        <translation>Оплатить можно до {time}. Потом ничего не спишется.</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Ссылка скопирована.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Создать ссылку</translation>
    </message>
    <message>
        <source>Make a link for {amount}</source>
        <translation>Создать ссылку на {amount}</translation>
    </message>
    <message>
        <source>The customer scans a code, or gets a link, and pays on their phone.</source>
        <translation>Клиент сканирует код или получает ссылку и платит на своём телефоне.</translation>
    </message>
    <message>
        <source>Waiting for the customer to pay {amount}</source>
        <translation>Ждём оплаты от клиента: {amount}</translation>
    </message>
</context>
<context>
    <name>ManySheet</name>
    <message>
        <source>Leave it as it was</source>
        <translation>Оставить как было</translation>
    </message>
    <message>
        <source>Take {pieces}</source>
        <translation>Взять {pieces}</translation>
    </message>
    <message>
        <source>That is a lot for one line. Look at the number once more.</source>
        <translation>Для одной строки это много. Проверьте число ещё раз.</translation>
    </message>
    <message>
        <source>{pieces}: is that right?</source>
        <translation>{pieces} — верно?</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>{number} GB</source>
        <translation>{number} ГБ</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} МБ</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} кБ</translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation>{number} кг</translation>
    </message>
    <message>
        <source>{number} km</source>
        <translation>{number} км</translation>
    </message>
    <message>
        <source>{number} m</source>
        <translation>{number} м</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>A basket is in hand already</source>
        <translation>Уже открыта другая корзина</translation>
    </message>
    <message>
        <source>A manager enters a PIN first.</source>
        <translation>Сначала PIN вводит управляющий.</translation>
    </message>
    <message>
        <source>Add the cart to this basket</source>
        <translation>Добавить в эту корзину</translation>
    </message>
    <message>
        <source>Can be taken apart until {day}</source>
        <translation>Можно разделить до {day}</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>Выбрать другого</translation>
    </message>
    <message>
        <source>Choose which one is kept. What it does not say is taken from the other; both histories stay. Ask the customer when in doubt.</source>
        <translation>Выберите, какую запись оставить. Чего в ней нет, возьмётся из другой; обе истории сохранятся. Если сомневаетесь, спросите клиента.</translation>
    </message>
    <message>
        <source>Choose who is the same person.</source>
        <translation>Выберите, кто тот же человек.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Клиент с</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить обе</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Likely the same person</source>
        <translation>Похоже, тот же человек</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Карта клиента</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Merge into {name}, {number}</source>
        <translation>Объединить: {name}, {number}</translation>
    </message>
    <message>
        <source>Merged before</source>
        <translation>Объединено раньше</translation>
    </message>
    <message>
        <source>Nobody on this device looks the same.</source>
        <translation>Похожих на устройстве нет.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>One payment, one receipt.</source>
        <translation>Одна оплата, один чек.</translation>
    </message>
    <message>
        <source>Own store</source>
        <translation>Свой магазин</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Same person twice?</source>
        <translation>Один человек дважды?</translation>
    </message>
    <message>
        <source>Search somebody else</source>
        <translation>Искать другого</translation>
    </message>
    <message>
        <source>Somebody else: name, email, phone or number</source>
        <translation>Другой клиент: имя, почта, телефон или номер</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>The basket in hand stays on this device; the start page lists it.</source>
        <translation>Открытая корзина останется на устройстве, она будет на начальной странице.</translation>
    </message>
    <message>
        <source>They are one customer now. It can be undone for 30 days.</source>
        <translation>Теперь это один клиент. Отменить можно в течение 30 дней.</translation>
    </message>
    <message>
        <source>They are two customers again.</source>
        <translation>Это снова два клиента.</translation>
    </message>
    <message>
        <source>Too long ago to be taken apart</source>
        <translation>Срок для разделения вышел</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>{name}, {number}</source>
        <translation>{name}, {number}</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>Lock this device</source>
        <translation>Заблокировать устройство</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>Counted</source>
        <translation>Посчитано</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждено</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Handed over, {because}</source>
        <translation>Выдано, {because}</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Утеряно</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Начальный остаток</translation>
    </message>
    <message>
        <source>Picked for {because}</source>
        <translation>Собрано для {because}</translation>
    </message>
    <message>
        <source>Put back from {because}</source>
        <translation>Возвращено из {because}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Sale taken back</source>
        <translation>Продажа отменена</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Отгружено</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Продано</translation>
    </message>
</context>
<context>
    <name>MovesCard</name>
    <message>
        <source>Moves</source>
        <translation>Движения</translation>
    </message>
    <message>
        <source>Nothing has moved here in the last 14 days.</source>
        <translation>За последние 14 дней движений не было.</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>A colleague</source>
        <translation>Коллега</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Colleagues here and at the customer&apos;s own store read it, and the customer may ask for it. No card numbers, nothing about health.</source>
        <translation>Её читают коллеги здесь и в магазине клиента, и клиент может её запросить. Никаких номеров карт и ничего о здоровье.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>Note on the sale</source>
        <translation>Заметка к продаже</translation>
    </message>
    <message>
        <source>Note on this line</source>
        <translation>Заметка к строке</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Сохранить заметку</translation>
    </message>
    <message>
        <source>Stays with the sale. No card numbers, and nothing about health.</source>
        <translation>Остаётся с продажей. Никаких номеров карт и ничего о здоровье.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Заметка сохранена.</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>Заметка удалена.</translation>
    </message>
    <message>
        <source>What a colleague should know next time</source>
        <translation>Что коллеге знать в следующий раз</translation>
    </message>
    <message>
        <source>What whoever takes over should know</source>
        <translation>Что знать тому, кто продолжит</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Записано раньше</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Cash in hand</source>
        <translation>Получено наличными</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Add a note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Все заметки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Пока ничего не записано.</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Для сотрудников</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Birthday price</source>
        <translation>Цена ко дню рождения</translation>
    </message>
    <message>
        <source>By hand: {reason}</source>
        <translation>Вручную: {reason}</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждено</translation>
    </message>
    <message>
        <source>Display piece</source>
        <translation>С витрины</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Уступка</translation>
    </message>
    <message>
        <source>Only for: {who}</source>
        <translation>Только для: {who}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Price for {group}</source>
        <translation>Цена: {group}</translation>
    </message>
    <message>
        <source>Seen cheaper</source>
        <translation>Видели дешевле</translation>
    </message>
    <message>
        <source>The label says less</source>
        <translation>На ценнике меньше</translation>
    </message>
    <message>
        <source>The price is missing</source>
        <translation>Цены нет</translation>
    </message>
    <message>
        <source>a birthday</source>
        <translation>день рождения</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>Ещё на {amount}</translation>
    </message>
    <message>
        <source>{amount} more on {goods}</source>
        <translation>Ещё на {amount}: {goods}</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>{n} used, {amount}</source>
        <translation>Применено {n}, {amount}</translation>
    </message>
</context>
<context>
    <name>OffersCard</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a coupon</source>
        <translation>Добавить купон</translation>
    </message>
    <message>
        <source>No offer is used in this basket.</source>
        <translation>В этой корзине акций нет.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Акции</translation>
    </message>
</context>
<context>
    <name>Omnibox</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Сканировать камерой</translation>
    </message>
</context>
<context>
    <name>OmniboxViewModel</name>
    <message>
        <source>Asks central.</source>
        <translation>Спрашивает центр.</translation>
    </message>
    <message>
        <source>Central does not know this code either. Check it.</source>
        <translation>Центр тоже не знает этот код. Проверьте его.</translation>
    </message>
    <message>
        <source>Central has it. It arrives here in a moment; scan it again then.</source>
        <translation>В центре есть. Скоро появится здесь; тогда отсканируйте снова.</translation>
    </message>
    <message>
        <source>Clear recent items</source>
        <translation>Очистить недавние</translation>
    </message>
    <message>
        <source>Found on this device. {elsewhere}</source>
        <translation>Найдено здесь. {elsewhere}</translation>
    </message>
    <message>
        <source>Needs a whole number, code, email or phone.</source>
        <translation>Нужен полный номер, код, почта или телефон.</translation>
    </message>
    <message>
        <source>Needs the line.</source>
        <translation>Нужна связь.</translation>
    </message>
    <message>
        <source>No exact match. This comes close.</source>
        <translation>Точного совпадения нет. Вот похожее.</translation>
    </message>
    <message>
        <source>Not on this device, and the line is down. Scan it again later.</source>
        <translation>На устройстве нет, и связи нет. Отсканируйте позже.</translation>
    </message>
    <message>
        <source>Not on this device. Asking central.</source>
        <translation>На устройстве нет. Спрашиваем центр.</translation>
    </message>
    <message>
        <source>Not on this device. Check the spelling, or scan it.</source>
        <translation>На устройстве нет. Проверьте написание или отсканируйте.</translation>
    </message>
    <message>
        <source>Not on this device. Scan it again when online, or search by name.</source>
        <translation>На устройстве нет. Отсканируйте снова онлайн или ищите по названию.</translation>
    </message>
    <message>
        <source>Pages and actions</source>
        <translation>Страницы и действия</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Искать везде</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>All orders</source>
        <translation>Все заказы</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Куплено</translation>
    </message>
    <message>
        <source>Needs the line</source>
        <translation>Нужна связь</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Заказ {number}</translation>
    </message>
    <message>
        <source>Orders of this store&apos;s last 90 days are here. Others may be known to central.</source>
        <translation>Здесь заказы магазина за 90 дней. Другие может знать центр.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>{number} is not on this device</source>
        <translation>{number}: нет на устройстве</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>A manager checks</source>
        <translation>Проверит управляющий</translation>
    </message>
    <message>
        <source>Kept at central</source>
        <translation>Хранится в центре</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Сохранено здесь</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>Отправлено {time}</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Ваше решение</translation>
    </message>
    <message>
        <source>no longer fits what central sent; central decides</source>
        <translation>больше не сходится с центром; решает центр</translation>
    </message>
    <message>
        <source>to be confirmed by central</source>
        <translation>ждёт подтверждения центра</translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>In the order you made them</source>
        <translation>В порядке действий</translation>
    </message>
    <message>
        <source>Nothing can be removed here. If sending fails, it stays and we try again.</source>
        <translation>Удалить отсюда ничего нельзя. Если отправка не удалась, запись остаётся и мы повторяем.</translation>
    </message>
    <message>
        <source>Nothing was done here yet</source>
        <translation>Здесь пока ничего не делали</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>What you do shows up here until it is sent.</source>
        <translation>Сделанное видно здесь, пока не отправится.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Central could not read this entry. It is kept.</source>
        <translation>Центр не смог прочесть запись. Она сохранена.</translation>
    </message>
    <message>
        <source>Central could not work on this yet. It is kept.</source>
        <translation>Центр пока не смог это обработать. Запись сохранена.</translation>
    </message>
    <message>
        <source>Central needs an update to take this. It is kept.</source>
        <translation>Центру нужно обновление. Запись сохранена.</translation>
    </message>
    <message>
        <source>This device was locked out before. A manager looks at it.</source>
        <translation>Устройство заблокировали раньше. Проверит управляющий.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Lock this device</source>
        <translation>Заблокировать устройство</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Сканировать камерой</translation>
    </message>
    <message>
        <source>Scanner doctor</source>
        <translation>Проверка сканера</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Остатки</translation>
    </message>
    <message>
        <source>Switch associate</source>
        <translation>Сменить сотрудника</translation>
    </message>
    <message>
        <source>Sync and device</source>
        <translation>Обмен и устройство</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>basket sale till pay checkout</source>
        <translation>корзина продажа касса оплата</translation>
    </message>
    <message>
        <source>collect parcel hand over click and collect pick</source>
        <translation>самовывоз посылка выдача сборка заказ</translation>
    </message>
    <message>
        <source>correct stock count adjust inventory products goods</source>
        <translation>остаток исправить подсчёт инвентаризация товары</translation>
    </message>
    <message>
        <source>figures turnover end of day close</source>
        <translation>цифры оборот конец дня закрытие</translation>
    </message>
    <message>
        <source>home start overview</source>
        <translation>главная начало обзор</translation>
    </message>
    <message>
        <source>language theme dark light text size density hand sound preferences</source>
        <translation>язык тема тёмная светлая текст размер плотность рука звук настройки</translation>
    </message>
    <message>
        <source>line online offline outbox central tablet saved</source>
        <translation>связь онлайн офлайн исходящие центр планшет сохранено</translation>
    </message>
    <message>
        <source>people client loyalty</source>
        <translation>люди клиент лояльность</translation>
    </message>
    <message>
        <source>photo picture barcode qr</source>
        <translation>фото снимок штрихкод qr</translation>
    </message>
    <message>
        <source>problems conflicts choose inbox</source>
        <translation>проблемы противоречия решение входящие</translation>
    </message>
    <message>
        <source>refund exchange bring back order receipt</source>
        <translation>возврат обмен заказ чек</translation>
    </message>
    <message>
        <source>scanner barcode reader trigger layout suffix camera serial test</source>
        <translation>сканер штрихкод считыватель кнопка раскладка суффикс камера тест</translation>
    </message>
    <message>
        <source>shortcuts keys about licences version guide</source>
        <translation>клавиши сочетания о программе лицензии версия руководство</translation>
    </message>
    <message>
        <source>sign in somebody else change person</source>
        <translation>войти другой сменить человека</translation>
    </message>
    <message>
        <source>sign out leave break</source>
        <translation>выйти уйти перерыв</translation>
    </message>
    <message>
        <source>to do work list</source>
        <translation>сделать работа список</translation>
    </message>
</context>
<context>
    <name>ParkSheet</name>
    <message>
        <source>Anybody of this store</source>
        <translation>Любой сотрудник магазина</translation>
    </message>
    <message>
        <source>It waits on every device of this store, with its notes.</source>
        <translation>Она будет на каждом устройстве магазина, вместе с заметками.</translation>
    </message>
    <message>
        <source>Park the basket</source>
        <translation>Отложить корзину</translation>
    </message>
    <message>
        <source>Who goes on with it?</source>
        <translation>Кто её продолжит?</translation>
    </message>
    <message>
        <source>You are offline: other devices see it as soon as the line is back.</source>
        <translation>Вы офлайн: другие устройства увидят её, когда появится связь.</translation>
    </message>
</context>
<context>
    <name>ParkedSheet</name>
    <message>
        <source>Begun by {name}. Waits for anybody since {time}.</source>
        <translation>Кто начал: {name}. Ждёт любого с {time}.</translation>
    </message>
    <message>
        <source>Begun by {name}. Waits for {owner} since {time}.</source>
        <translation>Кто начал: {name}. Кого ждёт: {owner}, с {time}.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Hand to somebody</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>In the basket</source>
        <translation>В корзине</translation>
    </message>
    <message>
        <source>Parked basket of {name}</source>
        <translation>Отложенная корзина: {name}</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Без клиента</translation>
    </message>
    <message>
        <source>You are offline: should somebody else take it up too, you are told when the line is back.</source>
        <translation>Вы офлайн: если её возьмёт и кто-то другой, вы узнаете, когда появится связь.</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>Ask central again</source>
        <translation>Спросить центр снова</translation>
    </message>
    <message>
        <source>Ask the terminal again</source>
        <translation>Спросить терминал снова</translation>
    </message>
    <message>
        <source>Finish the sale</source>
        <translation>Завершить продажу</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <translation>Вернуть {amount}</translation>
    </message>
    <message>
        <source>Link and code</source>
        <translation>Ссылка и код</translation>
    </message>
    <message>
        <source>Needs the line</source>
        <translation>Нужна связь</translation>
    </message>
    <message>
        <source>No terminal here</source>
        <translation>Терминала нет</translation>
    </message>
    <message>
        <source>Offline up to {amount}</source>
        <translation>Офлайн до {amount}</translation>
    </message>
    <message>
        <source>On the terminal</source>
        <translation>На терминале</translation>
    </message>
    <message>
        <source>Parts left: {parts}</source>
        <translation>Ещё частей: {parts}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Scan or type it</source>
        <translation>Скан или ввод</translation>
    </message>
    <message>
        <source>Show the link</source>
        <translation>Показать ссылку</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Then type the code of the slip</source>
        <translation>Потом код со слипа</translation>
    </message>
    <message>
        <source>Two or more</source>
        <translation>Две и более</translation>
    </message>
    <message>
        <source>{amount} in cash</source>
        <translation>{amount} наличными</translation>
    </message>
    <message>
        <source>{amount} there</source>
        <translation>Есть {amount}</translation>
    </message>
</context>
<context>
    <name>PayPanel</name>
    <message>
        <source>If it stays so, call support.</source>
        <translation>Если так и останется, позвоните в поддержку.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Осталось оплатить</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Central has not answered. It may have been charged: ask again, or give it back.</source>
        <translation>Центр не ответил. Деньги могли быть списаны: спросите снова или верните их.</translation>
    </message>
    <message>
        <source>Central was not asked. Nothing was charged.</source>
        <translation>Центр не спрашивали. Ничего не списано.</translation>
    </message>
    <message>
        <source>It waited too long for its sale and was given back.</source>
        <translation>Продажи не дождались, деньги возвращены.</translation>
    </message>
    <message>
        <source>The customer did not pay in time. Nothing was paid.</source>
        <translation>Клиент не оплатил вовремя. Оплаты нет.</translation>
    </message>
    <message>
        <source>The link was cancelled. Nothing was paid.</source>
        <translation>Ссылка отменена. Оплаты нет.</translation>
    </message>
    <message>
        <source>What was paid goes back to the customer.</source>
        <translation>Оплаченное возвращается клиенту.</translation>
    </message>
</context>
<context>
    <name>PaymentRow</name>
    <message>
        <source>See the payment of {amount}</source>
        <translation>Открыть платёж на {amount}</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Nobody of that name works here.</source>
        <translation>С таким именем здесь никого нет.</translation>
    </message>
    <message>
        <source>Type a name, or scan your badge</source>
        <translation>Введите имя или отсканируйте бейдж</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Кто работает?</translation>
    </message>
</context>
<context>
    <name>PersonBlock</name>
    <message>
        <source>Add a customer</source>
        <translation>Добавить клиента</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Без клиента</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>Associate may not use the camera. Allow it in the system settings, or open a picture.</source>
        <translation>У Associate нет доступа к камере. Разрешите его в настройках системы или откройте снимок.</translation>
    </message>
    <message>
        <source>No camera was found. Open a picture or paste a link instead.</source>
        <translation>Камера не найдена. Откройте снимок или вставьте ссылку.</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Сделать снимок</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Сделать снимок</translation>
    </message>
    <message>
        <source>The camera gives no picture. Close other apps that use it, or open a picture.</source>
        <translation>Камера не даёт изображения. Закройте другие приложения с камерой или откройте снимок.</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Pieces</source>
        <translation>Вещи</translation>
    </message>
    <message>
        <source>to be found</source>
        <translation>найти</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверено</translation>
    </message>
</context>
<context>
    <name>PickupState</name>
    <message>
        <source>being picked</source>
        <translation>собирается</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>выдан</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>over its time</source>
        <translation>просрочен</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готов</translation>
    </message>
</context>
<context>
    <name>Pickups</name>
    <message>
        <source>All items were handed over.</source>
        <translation>Всё выдано.</translation>
    </message>
    <message>
        <source>Asking central.</source>
        <translation>Спрашиваем центр.</translation>
    </message>
    <message>
        <source>Back on shelf</source>
        <translation>На полку</translation>
    </message>
    <message>
        <source>Back on shelf {day}</source>
        <translation>На полку {day}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>By {day} {time}</source>
        <translation>Срок: {day} {time}</translation>
    </message>
    <message>
        <source>Can&apos;t find it</source>
        <translation>Не могу найти</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Проверьте номер.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Control and Enter opens the choice.</source>
        <translation>Control и Enter открывают выбор.</translation>
    </message>
    <message>
        <source>Details come with the line</source>
        <translation>Подробности — когда будет связь</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Срок сейчас</translation>
    </message>
    <message>
        <source>Hand over {items}…</source>
        <translation>Выдать {items}…</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>It is at {store}. Only that store can hand it over.</source>
        <translation>Магазин: {store}. Выдать могут только там.</translation>
    </message>
    <message>
        <source>Keep the goods here. Nothing is due.</source>
        <translation>Оставьте товар здесь. Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation>Пометить готовым</translation>
    </message>
    <message>
        <source>Needs a choice</source>
        <translation>Нужно решение</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Nobody came in time</source>
        <translation>Никто не пришёл вовремя</translation>
    </message>
    <message>
        <source>None known to lie here</source>
        <translation>По данным, здесь нет</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ещё не отправлено</translation>
    </message>
    <message>
        <source>Noted as not found</source>
        <translation>Отмечено: не найдено</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Open what needs a choice</source>
        <translation>Открыть требующее решения</translation>
    </message>
    <message>
        <source>Picked by</source>
        <translation>Сборка</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>Сборка</translation>
    </message>
    <message>
        <source>Pickup code, scanned</source>
        <translation>Код самовывоза, скан</translation>
    </message>
    <message>
        <source>Pickup, code scanned</source>
        <translation>Самовывоз, скан кода</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>Piece, scanned to verify</source>
        <translation>Вещь, скан для проверки</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Scan to verify</source>
        <translation>Отсканируйте для проверки</translation>
    </message>
    <message>
        <source>Shelf {shelf}</source>
        <translation>Полка {shelf}</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Показать все ({n})</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Показать меньше</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>С {time}</translation>
    </message>
    <message>
        <source>Somebody chooses whether to keep looking or to take it off.</source>
        <translation>Кто-то решит: искать дальше или убрать вещь.</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Стоит на</translation>
    </message>
    <message>
        <source>Start picking</source>
        <translation>Начать сборку</translation>
    </message>
    <message>
        <source>Taken off the pickup</source>
        <translation>Убрано из самовывоза</translation>
    </message>
    <message>
        <source>The goods go back on the shelf at {store}.</source>
        <translation>Товар вернётся на полку: {store}.</translation>
    </message>
    <message>
        <source>The line is down, so central can&apos;t be asked. Try again when it is back.</source>
        <translation>Связи нет, спросить центр нельзя. Повторите, когда появится.</translation>
    </message>
    <message>
        <source>This is not a pickup code. Finish the handover first.</source>
        <translation>Это не код самовывоза. Сначала завершите выдачу.</translation>
    </message>
    <message>
        <source>This pickup is cancelled</source>
        <translation>Самовывоз отменён</translation>
    </message>
    <message>
        <source>This pickup is done</source>
        <translation>Самовывоз завершён</translation>
    </message>
    <message>
        <source>This product is not known here</source>
        <translation>Товар здесь неизвестен</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Собрать</translation>
    </message>
    <message>
        <source>To the pickups</source>
        <translation>К самовывозу</translation>
    </message>
    <message>
        <source>With the parcel</source>
        <translation>В посылке</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{gtin}, scanned {time}</source>
        <translation>{gtin}, скан {time}</translation>
    </message>
    <message>
        <source>{gtin}. Nothing was changed.</source>
        <translation>{gtin}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{id} is not known here</source>
        <translation>{id}: здесь неизвестно</translation>
    </message>
    <message>
        <source>{id} is not on this device</source>
        <translation>{id}: нет на устройстве</translation>
    </message>
    <message>
        <source>{id} waits in another store</source>
        <translation>{id} ждёт в другом магазине</translation>
    </message>
    <message>
        <source>{id} · paid {paid}</source>
        <translation>{id} · оплачено {paid}</translation>
    </message>
    <message>
        <source>{items} left to scan before it can be ready.</source>
        <translation>Осталось отсканировать: {items}.</translation>
    </message>
    <message>
        <source>{left} of {pieces} left</source>
        <translation>осталось {left} из {pieces}</translation>
    </message>
    <message>
        <source>{name} is not needed</source>
        <translation>{name}: не нужно</translation>
    </message>
    <message>
        <source>{name} is right</source>
        <translation>{name}: верно</translation>
    </message>
    <message>
        <source>{number} today</source>
        <translation>сегодня {number}</translation>
    </message>
    <message>
        <source>{picked} of {pieces}</source>
        <translation>{picked} из {pieces}</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>опозд. {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>осталось {time}</translation>
    </message>
    <message>
        <source>{words} · {share} on time</source>
        <translation>{words} · в срок {share}</translation>
    </message>
</context>
<context>
    <name>PickupsPanel</name>
    <message>
        <source>New orders show up here with their time.</source>
        <translation>Новые заказы появятся здесь со сроком.</translation>
    </message>
    <message>
        <source>No pickups due</source>
        <translation>Самовывоза нет</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>Сканировать код</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>No code in this picture. Take it closer, sharp and in good light.</source>
        <translation>На снимке нет кода. Снимите ближе, резко и при хорошем свете.</translation>
    </message>
    <message>
        <source>Pictures can&apos;t be read on this device. Use a scanner, or type the number.</source>
        <translation>Это устройство не читает снимки. Возьмите сканер или введите номер.</translation>
    </message>
    <message>
        <source>This file is not there any more. Choose another one.</source>
        <translation>Этого файла больше нет. Выберите другой.</translation>
    </message>
    <message>
        <source>This is not a picture this app can read. PNG and JPEG work.</source>
        <translation>Такой файл не прочитать. Подходят PNG и JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large. Take one of up to 50 megapixels.</source>
        <translation>Снимок слишком большой. Подойдёт до 50 мегапикселей.</translation>
    </message>
    <message>
        <source>Two scanners sent at once. Scan again, one after the other.</source>
        <translation>Два сканера сработали сразу. Отсканируйте снова по очереди.</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Enter your PIN</source>
        <translation>Введите PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Tap your name</source>
        <translation>Коснитесь своего имени</translation>
    </message>
    <message>
        <source>or scan your badge</source>
        <translation>или отсканируйте бейдж</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>{count} of {length} digits</source>
        <translation>Цифры: {count} из {length}</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete a digit</source>
        <translation>Удалить цифру</translation>
    </message>
    <message>
        <source>Sign in with a badge</source>
        <translation>Войти по бейджу</translation>
    </message>
</context>
<context>
    <name>PlaceTable</name>
    <message>
        <source>as of</source>
        <translation>данные на</translation>
    </message>
    <message>
        <source>{distance} away</source>
        <translation>до него {distance}</translation>
    </message>
    <message>
        <source>{place}: {pieces}, {age}</source>
        <translation>{place}: {pieces}, {age}</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Choose at least one piece.</source>
        <translation>Выберите хотя бы одну вещь.</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Выбрано вручную</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>Выбрано вручную.</translation>
    </message>
    <message>
        <source>In one parcel with the rest.</source>
        <translation>В одной посылке с остальным.</translation>
    </message>
    <message>
        <source>In somebody&apos;s hand. Counted here: {n}</source>
        <translation>Товар уже в руках. По учёту здесь: {n}</translation>
    </message>
    <message>
        <source>In the store.</source>
        <translation>В магазине.</translation>
    </message>
    <message>
        <source>Let the planner choose</source>
        <translation>Выбрать автоматически</translation>
    </message>
    <message>
        <source>No place has all {asked}. They come from {places} places.</source>
        <translation>Нигде нет всех: {asked}. Откуда соберутся мест: {places}.</translation>
    </message>
    <message>
        <source>No place has it.</source>
        <translation>Этого нигде нет.</translation>
    </message>
    <message>
        <source>Only {promised} of {asked} can be promised.</source>
        <translation>Можно обещать только {promised} из {asked}.</translation>
    </message>
    <message>
        <source>So that fewer parcels are needed.</source>
        <translation>Чтобы посылок было меньше.</translation>
    </message>
    <message>
        <source>Stock of it elsewhere is not known here.</source>
        <translation>Остатки в других местах здесь неизвестны.</translation>
    </message>
    <message>
        <source>The cheapest of {places} places.</source>
        <translation>Самое дешёвое из мест: {places}.</translation>
    </message>
    <message>
        <source>The fewest parcels, then the soonest</source>
        <translation>Меньше посылок, потом быстрее</translation>
    </message>
    <message>
        <source>The nearest of {places} places.</source>
        <translation>Ближайшее из мест: {places}.</translation>
    </message>
    <message>
        <source>The only place that has enough.</source>
        <translation>Единственное место, где хватает.</translation>
    </message>
    <message>
        <source>The soonest of {places} places.</source>
        <translation>Самое быстрое из мест: {places}.</translation>
    </message>
    <message>
        <source>This line is in the basket twice. Take one out.</source>
        <translation>Эта строка в корзине дважды. Уберите одну.</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>ждёт подтверждения</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} из {all}</translation>
    </message>
    <message>
        <source>{n} there at {time}</source>
        <translation>там {n} на {time}</translation>
    </message>
    <message>
        <source>{places} places have it, none can send it or keep it for pickup.</source>
        <translation>Мест, где это есть: {places}. Ни одно не отправит и не отложит для самовывоза.</translation>
    </message>
    <message>
        <source>{product}, {way}: {why} The planner has chosen again.</source>
        <translation>{product}, {way}: {why} Выбрано автоматически заново.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Change plan</source>
        <translation>Изменить план</translation>
    </message>
    <message>
        <source>One payment, one receipt</source>
        <translation>Одна оплата, один чек</translation>
    </message>
    <message>
        <source>One plan</source>
        <translation>Единый план</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Изменить план</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Let the planner choose all</source>
        <translation>Выбрать всё автоматически</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>Since {time}, {how}</source>
        <translation>С {time}, {how}</translation>
    </message>
    <message>
        <source>comes to collect</source>
        <translation>за заказом</translation>
    </message>
    <message>
        <source>loyalty card</source>
        <translation>карта клиента</translation>
    </message>
    <message>
        <source>seen by us</source>
        <translation>отмечено вручную</translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>Add a picture or a link that shows the price.</source>
        <translation>Добавьте снимок или ссылку с этой ценой.</translation>
    </message>
    <message>
        <source>Before it is paid, this role has to approve it: {role}.</source>
        <translation>До оплаты это подтверждает: {role}.</translation>
    </message>
    <message>
        <source>Change it first.</source>
        <translation>Сначала измените цену.</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>Выберите причину.</translation>
    </message>
    <message>
        <source>Say where it was seen.</source>
        <translation>Укажите, где видели.</translation>
    </message>
    <message>
        <source>The lowest price is {floor}.</source>
        <translation>Самая низкая цена: {floor}.</translation>
    </message>
    <message>
        <source>Type an amount: 12.50, for example.</source>
        <translation>Введите сумму, например 12,50.</translation>
    </message>
    <message>
        <source>Type how many percent: 10, or 12.5.</source>
        <translation>Введите процент: 10 или 12,5.</translation>
    </message>
    <message>
        <source>Type the new price.</source>
        <translation>Введите новую цену.</translation>
    </message>
    <message>
        <source>Type the price that was seen.</source>
        <translation>Введите цену, которую видели.</translation>
    </message>
    <message>
        <source>You may give that.</source>
        <translation>Вам это разрешено.</translation>
    </message>
    <message>
        <source>{off} off. Before it is paid, this role has to approve it: {role}.</source>
        <translation>Скидка {off}. До оплаты это подтверждает: {role}.</translation>
    </message>
    <message>
        <source>{off} off. You may give that.</source>
        <translation>Скидка {off}. Вам это разрешено.</translation>
    </message>
    <message>
        <source>{why} The lowest price is {floor}.</source>
        <translation>{why} Самая низкая цена: {floor}.</translation>
    </message>
    <message>
        <source>{why} The most is {most}.</source>
        <translation>{why} Не больше {most}.</translation>
    </message>
</context>
<context>
    <name>PriceCard</name>
    <message>
        <source>No price here</source>
        <translation>Здесь нет цены</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>Почему такая цена</translation>
    </message>
</context>
<context>
    <name>PriceSheet</name>
    <message>
        <source>Back to the usual price</source>
        <translation>Вернуть обычную цену</translation>
    </message>
    <message>
        <source>Days ago</source>
        <translation>Дней назад</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Новая цена</translation>
    </message>
    <message>
        <source>New price for one piece</source>
        <translation>Новая цена за штуку</translation>
    </message>
    <message>
        <source>No price is known for this product here.</source>
        <translation>У этого товара здесь нет цены.</translation>
    </message>
    <message>
        <source>Now {price} a piece, list price {listed}.</source>
        <translation>Сейчас {price} за штуку, по прайсу {listed}.</translation>
    </message>
    <message>
        <source>Now {price} a piece.</source>
        <translation>Сейчас {price} за штуку.</translation>
    </message>
    <message>
        <source>One moment, the price is being found.</source>
        <translation>Минуту, узнаём цену.</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Скидка в %</translation>
    </message>
    <message>
        <source>Percent off the price of now</source>
        <translation>Скидка в процентах от нынешней цены</translation>
    </message>
    <message>
        <source>Seen cheaper elsewhere</source>
        <translation>Видели дешевле</translation>
    </message>
    <message>
        <source>Sell it for {price}</source>
        <translation>Продать за {price}</translation>
    </message>
    <message>
        <source>Set a price by hand</source>
        <translation>Задать цену вручную</translation>
    </message>
    <message>
        <source>Set this price</source>
        <translation>Задать цену</translation>
    </message>
    <message>
        <source>That file is no picture. Open another.</source>
        <translation>Этот файл не снимок. Откройте другой.</translation>
    </message>
    <message>
        <source>Their price for one piece</source>
        <translation>Их цена за штуку</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>Чем это подтверждается?</translation>
    </message>
    <message>
        <source>Where and when?</source>
        <translation>Где и когда?</translation>
    </message>
    <message>
        <source>Where it was seen</source>
        <translation>Где видели</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>All we hold about them</source>
        <translation>Все данные о клиенте</translation>
    </message>
    <message>
        <source>Asked for {time}. Central writes it, and it appears here as soon as it is ready.</source>
        <translation>Запрошено: {time}. Центр готовит файл, он появится здесь сразу, как будет готов.</translation>
    </message>
    <message>
        <source>Central writes one file with everything: contacts, consents, notes, orders, sales and visits. It can be fetched in this store for 7 days, then it is deleted.</source>
        <translation>Центр собирает всё в один файл: контакты, согласия, заметки, заказы, продажи и визиты. Получить его в этом магазине можно 7 дней, потом он удаляется.</translation>
    </message>
    <message>
        <source>Deleted for good: name, contacts, card, consents, notes, wishes, dates, carts, and who wrote or called.</source>
        <translation>Удаляется навсегда: имя, контакты, карта, согласия, заметки, желания, даты, корзины, а также кто писал или звонил.</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>Удаление данных</translation>
    </message>
    <message>
        <source>Erase this customer</source>
        <translation>Удалить клиента</translation>
    </message>
    <message>
        <source>Export or erase</source>
        <translation>Выгрузить или удалить</translation>
    </message>
    <message>
        <source>Here they are gone at once, on other devices at their next contact. It can&apos;t be undone.</source>
        <translation>Здесь данные исчезнут сразу, на других устройствах — при следующей связи. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Ready. It can be fetched until {day}.</source>
        <translation>Готово. До {day} файл можно получить.</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Сохранить выгрузку</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Сохранить в файл</translation>
    </message>
    <message>
        <source>Saved as {file}. Give it to the customer, then delete it.</source>
        <translation>Сохранено: {file}. Передайте файл клиенту и удалите.</translation>
    </message>
    <message>
        <source>Start an export</source>
        <translation>Начать выгрузку</translation>
    </message>
    <message>
        <source>Stays, because the law wants it: sales, receipts and returns, without the person.</source>
        <translation>Остаётся по закону: продажи, чеки и возвраты, без имени клиента.</translation>
    </message>
    <message>
        <source>The export is asked for.</source>
        <translation>Выгрузка запрошена.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>Файл туда не записать. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The file needs the line. Try again when it is back.</source>
        <translation>Для файла нужна связь. Повторите, когда она появится.</translation>
    </message>
    <message>
        <source>Type the name to confirm</source>
        <translation>Для подтверждения введите имя</translation>
    </message>
    <message>
        <source>Type the name to confirm.</source>
        <translation>Для подтверждения введите имя.</translation>
    </message>
    <message>
        <source>{name} is being erased everywhere.</source>
        <translation>Данные удаляются везде: {name}.</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Adjust stock</source>
        <translation>Исправить остаток</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Finish the correction first.</source>
        <translation>Сначала завершите исправление.</translation>
    </message>
    <message>
        <source>In this store</source>
        <translation>В этом магазине</translation>
    </message>
    <message>
        <source>List price, {country}</source>
        <translation>Цена по прайсу, {country}</translation>
    </message>
    <message>
        <source>Lowest in the last 30 days</source>
        <translation>Самая низкая за 30 дней</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Nothing is put aside. The piece is free again.</source>
        <translation>Ничего не отложено. Вещь снова свободна.</translation>
    </message>
    <message>
        <source>One piece is put aside.</source>
        <translation>Отложена одна вещь.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Reserve one piece</source>
        <translation>Зарезервировать одну</translation>
    </message>
    <message>
        <source>Size and colour</source>
        <translation>Размер и цвет</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Остатки</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>Без изменений с</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>в других местах</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>нигде</translation>
    </message>
    <message>
        <source>{offer}, to {day}</source>
        <translation>{offer}, до {day}</translation>
    </message>
    <message>
        <source>{pieces} here</source>
        <translation>здесь {pieces}</translation>
    </message>
    <message>
        <source>{pieces} here, low</source>
        <translation>здесь {pieces}, мало</translation>
    </message>
    <message>
        <source>{pieces} in {variants}</source>
        <translation>{pieces}, {variants}</translation>
    </message>
    <message>
        <source>{pieces} reserved until {when}</source>
        <translation>{pieces} в резерве до {when}</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>All stock</source>
        <translation>Все остатки</translation>
    </message>
</context>
<context>
    <name>ProductPanel</name>
    <message>
        <source>All stock</source>
        <translation>Все остатки</translation>
    </message>
    <message>
        <source>Its number may be new. It shows up here as soon as it has loaded.</source>
        <translation>Возможно, номер новый. Товар появится здесь после загрузки.</translation>
    </message>
    <message>
        <source>Show all stock</source>
        <translation>Показать все остатки</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Остатки</translation>
    </message>
    <message>
        <source>This product is not on this device</source>
        <translation>Товара нет на устройстве</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>All customers</source>
        <translation>Все клиенты</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Online cart: {items}, {total}</source>
        <translation>Онлайн-корзина: {items}, {total}</translation>
    </message>
    <message>
        <source>Sale and next steps</source>
        <translation>Продажа и дальнейшие шаги</translation>
    </message>
    <message>
        <source>{customer} is not on this device</source>
        <translation>{customer}: нет на устройстве</translation>
    </message>
</context>
<context>
    <name>Promotion</name>
    <message>
        <source>The amounts of this offer make no sense. It is left out.</source>
        <translation>Суммы этой акции не имеют смысла. Она не применяется.</translation>
    </message>
    <message>
        <source>The numbers of this offer make no sense. It is left out.</source>
        <translation>Числа этой акции не имеют смысла. Она не применяется.</translation>
    </message>
    <message>
        <source>This offer ends before it begins. It is left out.</source>
        <translation>Эта акция кончается раньше, чем начинается. Она не применяется.</translation>
    </message>
    <message>
        <source>This offer gives nothing. It is left out.</source>
        <translation>Эта акция ничего не даёт. Она не применяется.</translation>
    </message>
    <message>
        <source>This offer is in another currency. It is left out.</source>
        <translation>Эта акция в другой валюте. Она не применяется.</translation>
    </message>
    <message>
        <source>This offer names no products. It is left out.</source>
        <translation>В этой акции нет товаров. Она не применяется.</translation>
    </message>
    <message>
        <source>This offer names several currencies. It is left out.</source>
        <translation>В этой акции несколько валют. Она не применяется.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Вы&amp;резать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копировать &amp;адрес ссылки</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Вы&amp;резать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>One less</source>
        <translation>На один меньше</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>На один больше</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>A number says “last known”.</source>
        <translation>У числа стоит «последнее».</translation>
    </message>
    <message>
        <source>I did something wrong.</source>
        <translation>Это моя ошибка.</translation>
    </message>
    <message>
        <source>It is older than an hour. Look on the shelf before you promise anything.</source>
        <translation>Ему больше часа. Посмотрите на полку, прежде чем обещать.</translation>
    </message>
    <message>
        <source>Nothing is deleted. Correct the stock, or tell a manager who did what.</source>
        <translation>Ничего не удаляется. Исправьте остаток или расскажите управляющему.</translation>
    </message>
    <message>
        <source>Somebody else wants this device.</source>
        <translation>Устройство нужно кому-то другому.</translation>
    </message>
    <message>
        <source>Tap your initials, then “Switch associate”. Everybody has a PIN of their own.</source>
        <translation>Нажмите на свои инициалы и выберите «Сменить сотрудника». У каждого свой PIN.</translation>
    </message>
    <message>
        <source>The line is down. May I go on?</source>
        <translation>Связи нет. Можно продолжать?</translation>
    </message>
    <message>
        <source>Yes. Pick, hand over, correct stock as always. It is sent when the line is back.</source>
        <translation>Да. Собирайте, выдавайте, исправляйте остаток как обычно. Отправится, когда появится связь.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Change</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Gift receipt {number}</source>
        <translation>Подарочный чек {number}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Is sent from {place}, there by {day}</source>
        <translation>Отправка: {place}, доставка до {day}</translation>
    </message>
    <message>
        <source>It can be exchanged with this receipt. No price stands on it.</source>
        <translation>По этому чеку товар можно обменять. Цен в нём нет.</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Чек {number}</translation>
    </message>
    <message>
        <source>Rounding in cash</source>
        <translation>Округление наличных</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Ждёт подтверждения</translation>
    </message>
    <message>
        <source>To pick up in {place}, {day}</source>
        <translation>Самовывоз: {place}, {day}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>НДС</translation>
    </message>
    <message>
        <source>VAT {rate} of {net}</source>
        <translation>НДС {rate} с {net}</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{pieces} × {goods}</source>
        <translation>{pieces} × {goods}</translation>
    </message>
    <message>
        <source>{pieces} × {price}</source>
        <translation>{pieces} × {price}</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Code of the receipt</source>
        <translation>Код чека</translation>
    </message>
    <message>
        <source>Every store of the chain can check the receipt by this code, also offline.</source>
        <translation>По этому коду чек проверит любой магазин сети, даже офлайн.</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>Подарочный чек</translation>
    </message>
    <message>
        <source>Its number alone: no price is in this code.</source>
        <translation>Только номер: цен в этом коде нет.</translation>
    </message>
    <message>
        <source>Its signature is right. This device knows what stands in the code, and no more.</source>
        <translation>Подпись верна. Устройство знает только то, что есть в коде.</translation>
    </message>
    <message>
        <source>Its signature is right: the receipt is genuine.</source>
        <translation>Подпись верна: чек подлинный.</translation>
    </message>
    <message>
        <source>Receipt by email</source>
        <translation>Чек на эл. почту</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Чек {number}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Сохранено: {name}.</translation>
    </message>
    <message>
        <source>Scan its code: that checks it, and shows what stands on it, also offline.</source>
        <translation>Отсканируйте код чека: это проверит чек и покажет, что в нём, даже офлайн.</translation>
    </message>
    <message>
        <source>Take back the sale</source>
        <translation>Отменить продажу</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there. Choose another place.</source>
        <translation>Файл туда не записать. Выберите другое место.</translation>
    </message>
    <message>
        <source>This receipt is not on this device</source>
        <translation>Этого чека нет на устройстве</translation>
    </message>
    <message>
        <source>This sale was taken back on {day}.</source>
        <translation>{day} продажа отменена.</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Name of this device</source>
        <translation>Имя устройства</translation>
    </message>
    <message>
        <source>Rename this device</source>
        <translation>Переименовать устройство</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Сохранить имя</translation>
    </message>
    <message>
        <source>Tablet 4, ground floor</source>
        <translation>Планшет 4, первый этаж</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>From order to ready</source>
        <translation>От заказа до готовности</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Опаздывает</translation>
    </message>
    <message>
        <source>Ready on time</source>
        <translation>Готово в срок</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>шт.</translation>
    </message>
    <message>
        <source>{kept} of {all}</source>
        <translation>{kept} из {all}</translation>
    </message>
</context>
<context>
    <name>ReportsPanel</name>
    <message>
        <source>Done on this device</source>
        <translation>Сделано на устройстве</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Nobody has corrected stock in these days.</source>
        <translation>В эти дни остатки не исправляли.</translation>
    </message>
    <message>
        <source>Nothing was done on this device in these days.</source>
        <translation>В эти дни на устройстве ничего не делали.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Stock corrections</source>
        <translation>Исправления остатков</translation>
    </message>
    <message>
        <source>The last 14 days</source>
        <translation>Последние 14 дней</translation>
    </message>
    <message>
        <source>This store</source>
        <translation>Этот магазин</translation>
    </message>
</context>
<context>
    <name>ReportsSide</name>
    <message>
        <source>Closing the day</source>
        <translation>Закрытие дня</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Как это считается</translation>
    </message>
    <message>
        <source>Money by tender, counted and expected</source>
        <translation>Деньги по видам оплаты, факт и план</translation>
    </message>
    <message>
        <source>Not on this device yet</source>
        <translation>На устройстве пока нет</translation>
    </message>
    <message>
        <source>Pickups and corrections are those of the whole store, as far as central has sent them. What was done on this device counts at once, sent or not.</source>
        <translation>Самовывоз и исправления — всего магазина, насколько их прислал центр. Сделанное на этом устройстве считается сразу, отправлено оно или нет.</translation>
    </message>
    <message>
        <source>Returns by reason</source>
        <translation>Возвраты по причинам</translation>
    </message>
    <message>
        <source>Sales and goal by hour</source>
        <translation>Продажи и цель по часам</translation>
    </message>
    <message>
        <source>Sales by associate</source>
        <translation>Продажи по сотрудникам</translation>
    </message>
    <message>
        <source>What was sold today stands on Today, each receipt on Sell.</source>
        <translation>Продажи за сегодня — на странице «Сегодня», все чеки — на странице «Продажа».</translation>
    </message>
</context>
<context>
    <name>ReservationRow</name>
    <message>
        <source>Release</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>To be confirmed by central</source>
        <translation>Ждёт подтверждения центра</translation>
    </message>
</context>
<context>
    <name>Returns</name>
    <message>
        <source>A customer of another store</source>
        <translation>Клиент другого магазина</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Central does not answer now. Try again later.</source>
        <translation>Центр сейчас не отвечает. Повторите позже.</translation>
    </message>
    <message>
        <source>Central does not know this number. Check it once more.</source>
        <translation>Центр не знает этого номера. Проверьте ещё раз.</translation>
    </message>
    <message>
        <source>Central has it. The details are on their way.</source>
        <translation>В центре есть. Данные скоро придут.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Day {day} of {days}</source>
        <translation>День {day} из {days}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Not collected yet</source>
        <translation>Ещё не забрали</translation>
    </message>
    <message>
        <source>Nothing was handed over, so nothing can come back.</source>
        <translation>Ничего не выдано, возвращать нечего.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Returns until {date}</source>
        <translation>Возврат до {date}</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Искать заказы</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>The return days begin when the goods are handed over.</source>
        <translation>Срок возврата идёт с выдачи товара.</translation>
    </message>
    <message>
        <source>The {days} return days are over. A fault is another matter: ask a manager.</source>
        <translation>Срок возврата вышел (дней: {days}). Брак — другое дело: обратитесь к управляющему.</translation>
    </message>
    <message>
        <source>This order was cancelled</source>
        <translation>Заказ отменён</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Too late since {date}</source>
        <translation>Срок вышел {date}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>{date}, {time} · {store} · {customer}</source>
        <translation>{date}, {time} · {store} · {customer}</translation>
    </message>
    <message>
        <source>{order} · {channel} · {items}</source>
        <translation>{order} · {channel} · {items}</translation>
    </message>
</context>
<context>
    <name>ReturnsSide</name>
    <message>
        <source>About this order</source>
        <translation>О заказе</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>Выберите заказ</translation>
    </message>
    <message>
        <source>Look up the order here, then take the goods back at the till.</source>
        <translation>Найдите заказ здесь, а товар примите на кассе.</translation>
    </message>
    <message>
        <source>Return days</source>
        <translation>Срок возврата</translation>
    </message>
    <message>
        <source>See the customer</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>See the pickup</source>
        <translation>Открыть самовывоз</translation>
    </message>
    <message>
        <source>Taking goods back is not on this device yet</source>
        <translation>Возврата на устройстве пока нет</translation>
    </message>
    <message>
        <source>What was bought, and whether it may come back, shows up here.</source>
        <translation>Здесь видно, что купили и можно ли вернуть.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Associate</source>
        <translation>Продавец</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Заместитель</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Управляющий</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>A basket holds {most} lines. Sell these first, then begin another.</source>
        <translation>В корзине помещается строк: {most}. Продайте эти и начните новую.</translation>
    </message>
    <message>
        <source>A merge can be taken apart for {days} days. This one is older.</source>
        <translation>Объединение можно отменить в течение {days} дней. Это сделано раньше.</translation>
    </message>
    <message>
        <source>A payment has no answer yet. Ask after it before anything else.</source>
        <translation>По одному платежу ещё нет ответа. Сначала узнайте, что с ним.</translation>
    </message>
    <message>
        <source>A payment is under way. Finish it or give it back before you change the basket.</source>
        <translation>Идёт оплата. Завершите её или верните деньги, прежде чем менять корзину.</translation>
    </message>
    <message>
        <source>A price can&apos;t be below zero.</source>
        <translation>Цена не может быть ниже нуля.</translation>
    </message>
    <message>
        <source>Add a picture or a link that shows the other price.</source>
        <translation>Добавьте фото или ссылку с той ценой.</translation>
    </message>
    <message>
        <source>Add the customer first: somebody has to get the parcel.</source>
        <translation>Сначала добавьте клиента: кто-то должен получить посылку.</translation>
    </message>
    <message>
        <source>All pieces of this line are here.</source>
        <translation>Все вещи этой строки здесь.</translation>
    </message>
    <message>
        <source>All pieces of this product are picked already. Put this one back.</source>
        <translation>Все вещи этого товара уже собраны. Эту верните на место.</translation>
    </message>
    <message>
        <source>Another device works on this basket already, or it is done.</source>
        <translation>С этой корзиной уже работает другое устройство, или она завершена.</translation>
    </message>
    <message>
        <source>Another offer saves more. The coupon stays unused.</source>
        <translation>Другая акция выгоднее. Купон остаётся неиспользованным.</translation>
    </message>
    <message>
        <source>Another store has to choose here.</source>
        <translation>Решать должен другой магазин.</translation>
    </message>
    <message>
        <source>Ask for a photo ID first.</source>
        <translation>Сначала попросите документ с фото.</translation>
    </message>
    <message>
        <source>At most {most} can be kept. Remove one first.</source>
        <translation>Можно хранить не больше {most}. Сначала удалите что-нибудь.</translation>
    </message>
    <message>
        <source>Central can&apos;t be asked about this gift card now. Nothing was charged.</source>
        <translation>Спросить центр об этой карте сейчас нельзя. Ничего не списано.</translation>
    </message>
    <message>
        <source>Choose a later time for the reservation to end.</source>
        <translation>Выберите более поздний конец резерва.</translation>
    </message>
    <message>
        <source>Choose at least one piece to hand over.</source>
        <translation>Выберите для выдачи хотя бы одну вещь.</translation>
    </message>
    <message>
        <source>Choose at least one piece.</source>
        <translation>Выберите хотя бы одну вещь.</translation>
    </message>
    <message>
        <source>Choose the shelf where the parcel stands.</source>
        <translation>Выберите полку, где стоит посылка.</translation>
    </message>
    <message>
        <source>Everything is paid. Finish the sale.</source>
        <translation>Всё оплачено. Завершите продажу.</translation>
    </message>
    <message>
        <source>Fewer pieces wait here than you chose.</source>
        <translation>Здесь ждёт меньше вещей, чем выбрано.</translation>
    </message>
    <message>
        <source>Free to promise: {available}. Asked for: {asked}.</source>
        <translation>Свободно: {available}. Нужно: {asked}.</translation>
    </message>
    <message>
        <source>Give a number of pieces from 1 to 100 000.</source>
        <translation>Укажите количество от 1 до 100 000.</translation>
    </message>
    <message>
        <source>Give all payments back first.</source>
        <translation>Сначала верните все платежи.</translation>
    </message>
    <message>
        <source>Give an amount above zero.</source>
        <translation>Укажите сумму больше нуля.</translation>
    </message>
    <message>
        <source>Give no less than the price that was seen.</source>
        <translation>Не указывайте цену ниже той, что видели.</translation>
    </message>
    <message>
        <source>Give the device a name of up to {longest} characters.</source>
        <translation>Дайте устройству имя до {longest} знаков.</translation>
    </message>
    <message>
        <source>Give the price in the currency of this store.</source>
        <translation>Укажите цену в валюте этого магазина.</translation>
    </message>
    <message>
        <source>Goods still wait for this customer: {pickup}. Hand them over or let them go first.</source>
        <translation>Клиента ещё ждёт товар: {pickup}. Сначала выдайте его или снимите.</translation>
    </message>
    <message>
        <source>It was seen too long ago. Days that count: {days}.</source>
        <translation>Это видели слишком давно. Дней, которые считаются: {days}.</translation>
    </message>
    <message>
        <source>No card terminal is set up on this device. Type the approval code of another.</source>
        <translation>На этом устройстве нет терминала. Введите код авторизации с другого.</translation>
    </message>
    <message>
        <source>No email of this customer is known. Add one, or type an address for this receipt.</source>
        <translation>Эл. почта клиента неизвестна. Добавьте её или введите адрес для этого чека.</translation>
    </message>
    <message>
        <source>No points are known for this customer.</source>
        <translation>О баллах этого клиента нет данных.</translation>
    </message>
    <message>
        <source>No price is known for this product here. Set one by hand, or take it out.</source>
        <translation>У этого товара здесь нет цены. Задайте её вручную или уберите товар.</translation>
    </message>
    <message>
        <source>No tax rate is known for this product. Ask a manager.</source>
        <translation>Ставка налога этого товара неизвестна. Спросите управляющего.</translation>
    </message>
    <message>
        <source>Nobody asked for this erasure.</source>
        <translation>Об этом удалении никто не просил.</translation>
    </message>
    <message>
        <source>Nobody here may take off so much. Give more.</source>
        <translation>Такую скидку здесь не может дать никто. Укажите цену выше.</translation>
    </message>
    <message>
        <source>Nobody pays by link in this store.</source>
        <translation>В этом магазине по ссылке не платят.</translation>
    </message>
    <message>
        <source>Not all pieces can be had. Choose another way for them, or take them out.</source>
        <translation>Не все вещи доступны. Выберите другой способ или уберите их.</translation>
    </message>
    <message>
        <source>Not everything is paid yet.</source>
        <translation>Ещё не всё оплачено.</translation>
    </message>
    <message>
        <source>Nothing in the basket fits this coupon.</source>
        <translation>В корзине нет ничего для этого купона.</translation>
    </message>
    <message>
        <source>Nothing is known of stock elsewhere.</source>
        <translation>Об остатках в других местах нет данных.</translation>
    </message>
    <message>
        <source>Nothing is known of this email any more.</source>
        <translation>Об этом письме данных больше нет.</translation>
    </message>
    <message>
        <source>Nothing is known of this visit.</source>
        <translation>Об этом визите ничего не известно.</translation>
    </message>
    <message>
        <source>Nothing is known that goes well with this.</source>
        <translation>Неизвестно, что к этому подходит.</translation>
    </message>
    <message>
        <source>Nothing is left in this pickup. Ask a manager to cancel it.</source>
        <translation>В самовывозе ничего не осталось. Попросите управляющего отменить его.</translation>
    </message>
    <message>
        <source>Nothing is picked up there. Choose another store.</source>
        <translation>Там нет самовывоза. Выберите другой магазин.</translation>
    </message>
    <message>
        <source>Nothing is shipped from there. Choose another place.</source>
        <translation>Оттуда не отправляют. Выберите другое место.</translation>
    </message>
    <message>
        <source>Nothing was counted for this customer yet.</source>
        <translation>Для этого клиента ещё ничего не посчитано.</translation>
    </message>
    <message>
        <source>Offline this customer can use so many points here. The rest waits for the line.</source>
        <translation>Офлайн клиент может списать здесь столько баллов. Остальные — когда появится связь.</translation>
    </message>
    <message>
        <source>Offline this device can take so many points. The rest waits for the line.</source>
        <translation>Офлайн устройство может списать столько баллов. Остальные — когда появится связь.</translation>
    </message>
    <message>
        <source>Only the customer agrees on the web or in the app. Say whether they told you or signed.</source>
        <translation>На сайте и в приложении соглашается только сам клиент. Укажите, было ли согласие устным или с подписью.</translation>
    </message>
    <message>
        <source>Only the store that sold it sends this receipt.</source>
        <translation>Этот чек отправляет только магазин, который продал.</translation>
    </message>
    <message>
        <source>Only what lies in this store can be taken now.</source>
        <translation>Забрать сразу можно только то, что есть в этом магазине.</translation>
    </message>
    <message>
        <source>Other choices take the rest. Left: {left}. Asked for: {asked}.</source>
        <translation>Остальное занято другим выбором. Осталось: {left}. Нужно: {asked}.</translation>
    </message>
    <message>
        <source>Pieces left to scan: {missing}.</source>
        <translation>Осталось отсканировать: {missing}.</translation>
    </message>
    <message>
        <source>Pieces that can still come back: {left}.</source>
        <translation>Ещё можно вернуть, шт.: {left}.</translation>
    </message>
    <message>
        <source>Prices of that shop are not matched.</source>
        <translation>К ценам того магазина цену не приравнивают.</translation>
    </message>
    <message>
        <source>Say how many pieces more or fewer there are.</source>
        <translation>Укажите, на сколько штук больше или меньше.</translation>
    </message>
    <message>
        <source>Say where it was seen cheaper, and at what price.</source>
        <translation>Укажите, где видели дешевле и по какой цене.</translation>
    </message>
    <message>
        <source>Somebody else has to do this for you.</source>
        <translation>Это должен сделать кто-то другой.</translation>
    </message>
    <message>
        <source>Somebody else wrote this note. They or a manager can remove it.</source>
        <translation>Это чужая заметка. Удалить её может тот, кто её написал, или управляющий.</translation>
    </message>
    <message>
        <source>Somebody has chosen already.</source>
        <translation>Кто-то уже решил.</translation>
    </message>
    <message>
        <source>Somebody works on this cart right now.</source>
        <translation>С этой онлайн-корзиной сейчас кто-то работает.</translation>
    </message>
    <message>
        <source>Something in the basket needs a look first.</source>
        <translation>Сначала что-то в корзине нужно проверить.</translation>
    </message>
    <message>
        <source>Stock of that place is not known here. Choose another.</source>
        <translation>Остатки того места здесь не известны. Выберите другое.</translation>
    </message>
    <message>
        <source>Store credit belongs to a customer. Add the customer first.</source>
        <translation>Баланс есть только у клиента. Сначала добавьте его.</translation>
    </message>
    <message>
        <source>That PIN is not right. Tries before a pause: {left}.</source>
        <translation>PIN не подходит. Попыток до паузы: {left}.</translation>
    </message>
    <message>
        <source>That place can promise {promised}. Asked for: {asked}.</source>
        <translation>Это место может обещать: {promised}. Нужно: {asked}.</translation>
    </message>
    <message>
        <source>That place has no free day soon. Choose another.</source>
        <translation>У этого места нет свободного дня в ближайшее время. Выберите другое.</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Choose it again.</source>
        <translation>PIN не сохранился. Задайте его ещё раз.</translation>
    </message>
    <message>
        <source>The basket does not reach what this coupon asks for.</source>
        <translation>Корзина не выполняет условие купона.</translation>
    </message>
    <message>
        <source>The basket is empty. Scan something first.</source>
        <translation>Корзина пуста. Сначала отсканируйте что-нибудь.</translation>
    </message>
    <message>
        <source>The clock of this device has changed. Open the basket again.</source>
        <translation>Часы этого устройства изменились. Откройте корзину снова.</translation>
    </message>
    <message>
        <source>The clock of this place is not known. Ask support to set its time zone.</source>
        <translation>Время этого места не известно. Попросите поддержку задать часовой пояс.</translation>
    </message>
    <message>
        <source>The code does not fit this pickup. Ask for the six digits in the message.</source>
        <translation>Код не подходит к самовывозу. Спросите шесть цифр из сообщения.</translation>
    </message>
    <message>
        <source>The customer has just changed this cart. Look at it, then continue it again.</source>
        <translation>Клиент только что изменил онлайн-корзину. Посмотрите её и продолжите снова.</translation>
    </message>
    <message>
        <source>The customer has just paid. The link stays.</source>
        <translation>Клиент только что оплатил. Ссылка остаётся.</translation>
    </message>
    <message>
        <source>The customer has not agreed to receipts by email. Ask, or type an address for this one.</source>
        <translation>Согласия на чеки по эл. почте нет. Спросите клиента или введите адрес для этого чека.</translation>
    </message>
    <message>
        <source>The customer withdrew this. Only they can agree again, on the web or in the app.</source>
        <translation>Клиент это отозвал. Снова согласиться может только сам клиент, на сайте или в приложении.</translation>
    </message>
    <message>
        <source>The customers of this market are not compared yet.</source>
        <translation>Клиентов этого рынка ещё не сравнивали.</translation>
    </message>
    <message>
        <source>The day it was seen is still to come. Check it.</source>
        <translation>Этот день ещё не наступил. Проверьте дату.</translation>
    </message>
    <message>
        <source>The delivery fee is below zero. Ask a manager.</source>
        <translation>Плата за доставку меньше нуля. Спросите управляющего.</translation>
    </message>
    <message>
        <source>The delivery fee is in another currency. Ask a manager.</source>
        <translation>Плата за доставку в другой валюте. Спросите управляющего.</translation>
    </message>
    <message>
        <source>The picture is too large to be saved. Take it again.</source>
        <translation>Снимок слишком большой. Сделайте новый.</translation>
    </message>
    <message>
        <source>The rules of this market are not known here.</source>
        <translation>Правила этого рынка здесь неизвестны.</translation>
    </message>
    <message>
        <source>The signature of this receipt is not right. Scan it once more. If it stays so, do not accept it.</source>
        <translation>Подпись этого чека неверна. Отсканируйте ещё раз. Если не изменится, не принимайте чек.</translation>
    </message>
    <message>
        <source>The sums of this sale do not agree. Nothing was saved; call support.</source>
        <translation>Суммы этой продажи не сходятся. Ничего не сохранено; позвоните в поддержку.</translation>
    </message>
    <message>
        <source>The terminal has not given the money back yet. Ask it again.</source>
        <translation>Терминал ещё не вернул деньги. Спросите снова.</translation>
    </message>
    <message>
        <source>The text has a character that can&apos;t be saved. Type it again.</source>
        <translation>В тексте есть знак, который не сохранить. Введите ещё раз.</translation>
    </message>
    <message>
        <source>There is less left on it. Take less, and the rest otherwise.</source>
        <translation>Там осталось меньше. Спишите меньше, остальное примите иначе.</translation>
    </message>
    <message>
        <source>There is no answer to this yet.</source>
        <translation>Ответа пока нет.</translation>
    </message>
    <message>
        <source>There is no stock of this product here.</source>
        <translation>Этого товара здесь нет в остатках.</translation>
    </message>
    <message>
        <source>This basket belongs to another customer. Sell or park it first.</source>
        <translation>Эта корзина другого клиента. Сначала продайте или отложите её.</translation>
    </message>
    <message>
        <source>This basket belongs to another store.</source>
        <translation>Эта корзина другого магазина.</translation>
    </message>
    <message>
        <source>This basket came from another cart. Sell or park it first.</source>
        <translation>Эта корзина из другой онлайн-корзины. Сначала продайте или отложите её.</translation>
    </message>
    <message>
        <source>This basket can&apos;t go that way. Choose another.</source>
        <translation>Эту корзину так выдать нельзя. Выберите другой способ.</translation>
    </message>
    <message>
        <source>This basket is done already. Nothing was charged again.</source>
        <translation>Эта корзина уже завершена. Повторно ничего не списано.</translation>
    </message>
    <message>
        <source>This basket is not known. It may be done already.</source>
        <translation>Эта корзина неизвестна. Возможно, она завершена.</translation>
    </message>
    <message>
        <source>This call was made already.</source>
        <translation>Этот звонок уже сделан.</translation>
    </message>
    <message>
        <source>This cart is bought already.</source>
        <translation>Эта онлайн-корзина уже куплена.</translation>
    </message>
    <message>
        <source>This cart is in a parked basket. Take that one up again.</source>
        <translation>Эта онлайн-корзина — в отложенной корзине. Продолжите ту.</translation>
    </message>
    <message>
        <source>This cart is in another basket on this device. Open that basket.</source>
        <translation>Эта онлайн-корзина — в другой корзине на устройстве. Откройте ту.</translation>
    </message>
    <message>
        <source>This cart is not here any more. Look at the customer again.</source>
        <translation>Этой онлайн-корзины здесь больше нет. Посмотрите клиента ещё раз.</translation>
    </message>
    <message>
        <source>This change of points is not known.</source>
        <translation>Это изменение баллов неизвестно.</translation>
    </message>
    <message>
        <source>This charge is not known.</source>
        <translation>Это списание неизвестно.</translation>
    </message>
    <message>
        <source>This choice is no longer offered. Choose again.</source>
        <translation>Этого варианта больше нет. Выберите снова.</translation>
    </message>
    <message>
        <source>This coupon has expired.</source>
        <translation>Срок купона истёк.</translation>
    </message>
    <message>
        <source>This coupon is for other customers.</source>
        <translation>Этот купон для других клиентов.</translation>
    </message>
    <message>
        <source>This coupon is not known. Check the code.</source>
        <translation>Этот купон неизвестен. Проверьте код.</translation>
    </message>
    <message>
        <source>This coupon is not valid in this store.</source>
        <translation>Этот купон не действует в этом магазине.</translation>
    </message>
    <message>
        <source>This coupon is not valid yet.</source>
        <translation>Этот купон ещё не действует.</translation>
    </message>
    <message>
        <source>This coupon needs a customer. Add one first.</source>
        <translation>Для этого купона нужен клиент. Сначала добавьте его.</translation>
    </message>
    <message>
        <source>This coupon was not used yet.</source>
        <translation>Этот купон ещё не использован.</translation>
    </message>
    <message>
        <source>This coupon was used before.</source>
        <translation>Этот купон уже использован.</translation>
    </message>
    <message>
        <source>This coupon, or another of the same offer, is in the basket already.</source>
        <translation>Этот купон или другой той же акции уже в корзине.</translation>
    </message>
    <message>
        <source>This customer asked to be erased. Nothing is kept of them.</source>
        <translation>Этот клиент попросил удалить данные. О нём ничего не хранится.</translation>
    </message>
    <message>
        <source>This customer has no store credit.</source>
        <translation>На балансе этого клиента ничего нет.</translation>
    </message>
    <message>
        <source>This customer has used the coupon as often as it allows.</source>
        <translation>Клиент уже использовал купон столько раз, сколько можно.</translation>
    </message>
    <message>
        <source>This customer is not known.</source>
        <translation>Этот клиент неизвестен.</translation>
    </message>
    <message>
        <source>This customer is not merged with anybody.</source>
        <translation>Этот клиент ни с кем не объединён.</translation>
    </message>
    <message>
        <source>This customer number is taken. Save the customer again for a new one.</source>
        <translation>Этот номер клиента занят. Сохраните клиента ещё раз, и он получит новый.</translation>
    </message>
    <message>
        <source>This customer was merged before. Open who they are now.</source>
        <translation>Этот клиент уже объединён. Откройте того, с кем он объединён.</translation>
    </message>
    <message>
        <source>This day does not exist. Check day and month.</source>
        <translation>Такого дня нет. Проверьте день и месяц.</translation>
    </message>
    <message>
        <source>This device belongs to a store already. Ask support to set it up again.</source>
        <translation>Устройство уже принадлежит магазину. Попросите поддержку настроить его заново.</translation>
    </message>
    <message>
        <source>This device belongs to another store.</source>
        <translation>Это устройство — другого магазина.</translation>
    </message>
    <message>
        <source>This device belongs to no store yet. Set it up first.</source>
        <translation>Устройство пока не принадлежит магазину. Сначала настройте его.</translation>
    </message>
    <message>
        <source>This device does not have the rules of this store yet. Wait for the line, then try again.</source>
        <translation>На этом устройстве ещё нет правил магазина. Дождитесь связи и попробуйте снова.</translation>
    </message>
    <message>
        <source>This device has no number for its receipts yet. It gets one when it is online: try again then.</source>
        <translation>У устройства ещё нет номера для чеков. Оно получит его онлайн: повторите тогда.</translation>
    </message>
    <message>
        <source>This device has not sold anything yet.</source>
        <translation>Это устройство ещё ничего не продало.</translation>
    </message>
    <message>
        <source>This device is enrolled already.</source>
        <translation>Устройство уже подключено.</translation>
    </message>
    <message>
        <source>This device is locked out already.</source>
        <translation>Устройство уже заблокировано.</translation>
    </message>
    <message>
        <source>This device is not known.</source>
        <translation>Это устройство неизвестно.</translation>
    </message>
    <message>
        <source>This export is not there any more. Ask for a new one.</source>
        <translation>Этой выгрузки уже нет. Закажите новую.</translation>
    </message>
    <message>
        <source>This gift card has expired.</source>
        <translation>Срок подарочной карты истёк.</translation>
    </message>
    <message>
        <source>This gift card is blocked. Ask a manager.</source>
        <translation>Подарочная карта заблокирована. Обратитесь к управляющему.</translation>
    </message>
    <message>
        <source>This gift card is in another currency.</source>
        <translation>Подарочная карта в другой валюте.</translation>
    </message>
    <message>
        <source>This gift card is not known. Check the number.</source>
        <translation>Эта подарочная карта неизвестна. Проверьте номер.</translation>
    </message>
    <message>
        <source>This gift card is used up.</source>
        <translation>На подарочной карте ничего не осталось.</translation>
    </message>
    <message>
        <source>This is below the lowest price for this product. Give more.</source>
        <translation>Это ниже наименьшей цены товара. Укажите цену выше.</translation>
    </message>
    <message>
        <source>This is less than there is to pay. Count again.</source>
        <translation>Это меньше, чем нужно заплатить. Пересчитайте.</translation>
    </message>
    <message>
        <source>This is more than the product costs. Give less.</source>
        <translation>Это больше, чем стоит товар. Укажите цену ниже.</translation>
    </message>
    <message>
        <source>This is more than there is to pay.</source>
        <translation>Это больше, чем нужно заплатить.</translation>
    </message>
    <message>
        <source>This is no customer number. Check it.</source>
        <translation>Это не номер клиента. Проверьте его.</translation>
    </message>
    <message>
        <source>This is no email address yet. Check it, or leave it empty.</source>
        <translation>Это ещё не адрес эл. почты. Проверьте его или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>This is no gift card number. Scan the card, or type all its characters.</source>
        <translation>Это не номер подарочной карты. Отсканируйте карту или введите все знаки.</translation>
    </message>
    <message>
        <source>This is no loyalty card of ours. Scan it again.</source>
        <translation>Это не наша карта клиента. Отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>This is not known.</source>
        <translation>Это неизвестно.</translation>
    </message>
    <message>
        <source>This is not the code of a receipt. Scan it again.</source>
        <translation>Это не код чека. Отсканируйте снова.</translation>
    </message>
    <message>
        <source>This is reserved already.</source>
        <translation>Это уже в резерве.</translation>
    </message>
    <message>
        <source>This is the same customer. Choose another one.</source>
        <translation>Это тот же клиент. Выберите другого.</translation>
    </message>
    <message>
        <source>This is too long to be saved. Shorten the text.</source>
        <translation>Слишком длинно для сохранения. Сократите текст.</translation>
    </message>
    <message>
        <source>This is too long. Characters that fit: {most}.</source>
        <translation>Слишком длинно. Помещается знаков: {most}.</translation>
    </message>
    <message>
        <source>This line is no longer in the basket.</source>
        <translation>Этой строки в корзине больше нет.</translation>
    </message>
    <message>
        <source>This link is not known.</source>
        <translation>Эта ссылка неизвестна.</translation>
    </message>
    <message>
        <source>This link is over already.</source>
        <translation>Срок этой ссылки уже вышел.</translation>
    </message>
    <message>
        <source>This link was sent already.</source>
        <translation>Эта ссылка уже отправлена.</translation>
    </message>
    <message>
        <source>This looks like a card number. Card numbers are never kept: take it out.</source>
        <translation>Похоже на номер карты. Номера карт не хранятся: уберите его.</translation>
    </message>
    <message>
        <source>This needs no choice any more.</source>
        <translation>Решение больше не нужно.</translation>
    </message>
    <message>
        <source>This needs the line. Nothing has changed; try again when it is back.</source>
        <translation>Для этого нужна связь. Ничего не изменилось; повторите, когда она появится.</translation>
    </message>
    <message>
        <source>This note is not known.</source>
        <translation>Эта заметка неизвестна.</translation>
    </message>
    <message>
        <source>This offer is not known.</source>
        <translation>Эта акция неизвестна.</translation>
    </message>
    <message>
        <source>This order is not known.</source>
        <translation>Этот заказ неизвестен.</translation>
    </message>
    <message>
        <source>This payment is settled already.</source>
        <translation>Этот платёж уже закрыт.</translation>
    </message>
    <message>
        <source>This person does not work here now.</source>
        <translation>Этот человек сейчас здесь не работает.</translation>
    </message>
    <message>
        <source>This person has no PIN yet. A manager can set one.</source>
        <translation>У этого человека ещё нет PIN. Его может задать управляющий.</translation>
    </message>
    <message>
        <source>This person no longer works here.</source>
        <translation>Этот человек здесь больше не работает.</translation>
    </message>
    <message>
        <source>This person works at another store.</source>
        <translation>Этот человек работает в другом магазине.</translation>
    </message>
    <message>
        <source>This pickup belongs to another store.</source>
        <translation>Этот самовывоз — другого магазина.</translation>
    </message>
    <message>
        <source>This pickup is already {state}.</source>
        <translation>Самовывоз уже {state}.</translation>
    </message>
    <message>
        <source>This pickup is cancelled. Keep the goods here.</source>
        <translation>Самовывоз отменён. Оставьте товар здесь.</translation>
    </message>
    <message>
        <source>This pickup is not known. Check the number.</source>
        <translation>Этот самовывоз неизвестен. Проверьте номер.</translation>
    </message>
    <message>
        <source>This pickup is {state}. Make it ready first.</source>
        <translation>Самовывоз {state}. Сначала подготовьте его.</translation>
    </message>
    <message>
        <source>This pickup is {state}. There is nothing to pick.</source>
        <translation>Самовывоз {state}. Собирать нечего.</translation>
    </message>
    <message>
        <source>This pickup may still be collected.</source>
        <translation>Самовывоз ещё могут забрать.</translation>
    </message>
    <message>
        <source>This pickup was handed over before.</source>
        <translation>Самовывоз уже выдан.</translation>
    </message>
    <message>
        <source>This piece is not in this pickup. Put it back.</source>
        <translation>Этой вещи нет в самовывозе. Верните её на место.</translation>
    </message>
    <message>
        <source>This piece is not on the receipt.</source>
        <translation>Этой вещи нет в чеке.</translation>
    </message>
    <message>
        <source>This place is not known.</source>
        <translation>Это место неизвестно.</translation>
    </message>
    <message>
        <source>This place is not known. Choose another.</source>
        <translation>Это место не известно. Выберите другое.</translation>
    </message>
    <message>
        <source>This price is below zero. Set one by hand, or take the product out.</source>
        <translation>Эта цена меньше нуля. Задайте её вручную или уберите товар.</translation>
    </message>
    <message>
        <source>This price is in another currency. Take the product out and ask a manager.</source>
        <translation>Эта цена в другой валюте. Уберите товар и спросите управляющего.</translation>
    </message>
    <message>
        <source>This product has no price here.</source>
        <translation>У товара здесь нет цены.</translation>
    </message>
    <message>
        <source>This product is not known.</source>
        <translation>Этот товар неизвестен.</translation>
    </message>
    <message>
        <source>This product is not sold any more.</source>
        <translation>Этот товар больше не продаётся.</translation>
    </message>
    <message>
        <source>This promise belongs to another store.</source>
        <translation>Это обещание другого магазина.</translation>
    </message>
    <message>
        <source>This receipt comes from a device that is not known here. Check it with the line.</source>
        <translation>Этот чек с устройства, которое здесь неизвестно. Проверьте его при связи.</translation>
    </message>
    <message>
        <source>This receipt comes from a device that was not in use then. Check it with the line.</source>
        <translation>Этот чек с устройства, которое тогда не работало. Проверьте его при связи.</translation>
    </message>
    <message>
        <source>This receipt number is taken. Try again.</source>
        <translation>Этот номер чека занят. Попробуйте снова.</translation>
    </message>
    <message>
        <source>This receipt was sent {most} times already. Print it instead.</source>
        <translation>Чек уже отправляли, раз: {most}. Лучше распечатайте его.</translation>
    </message>
    <message>
        <source>This reservation is not known.</source>
        <translation>Этот резерв неизвестен.</translation>
    </message>
    <message>
        <source>This reservation was released before.</source>
        <translation>Этот резерв уже снят.</translation>
    </message>
    <message>
        <source>This sale belongs to another store.</source>
        <translation>Эта продажа другого магазина.</translation>
    </message>
    <message>
        <source>This sale is from another day. Take the goods back as a return.</source>
        <translation>Эта продажа за другой день. Примите товар как возврат.</translation>
    </message>
    <message>
        <source>This sale is not known.</source>
        <translation>Эта продажа неизвестна.</translation>
    </message>
    <message>
        <source>This sale was made on another device. Take it back there, or as a return.</source>
        <translation>Эта продажа сделана на другом устройстве. Отмените её там или примите как возврат.</translation>
    </message>
    <message>
        <source>This sale was taken back before.</source>
        <translation>Эта продажа уже отменена.</translation>
    </message>
    <message>
        <source>This setting does not exist. Nothing was changed.</source>
        <translation>Такой настройки нет. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This stock belongs to another store.</source>
        <translation>Этот остаток — другого магазина.</translation>
    </message>
    <message>
        <source>This stock movement is not known.</source>
        <translation>Это движение неизвестно.</translation>
    </message>
    <message>
        <source>This store has no web shop that could show the cart. The basket stays here.</source>
        <translation>У этого магазина нет сайта, где видна онлайн-корзина. Корзина остаётся здесь.</translation>
    </message>
    <message>
        <source>This store sells in another currency.</source>
        <translation>Этот магазин продаёт в другой валюте.</translation>
    </message>
    <message>
        <source>This takes off more than you may. Ask a manager.</source>
        <translation>Это больше скидки, чем вам разрешено. Обратитесь к управляющему.</translation>
    </message>
    <message>
        <source>This was charged already. Nothing was charged again.</source>
        <translation>Это уже списано. Повторно ничего не списано.</translation>
    </message>
    <message>
        <source>This was not accepted. Nothing is lost; ask a manager.</source>
        <translation>Это не принято. Ничего не потеряно; обратитесь к управляющему.</translation>
    </message>
    <message>
        <source>This way to pay needs the line. Choose card or cash.</source>
        <translation>Для этого способа нужна связь. Выберите карту или наличные.</translation>
    </message>
    <message>
        <source>Too many links of this device wait for payment. Cancel one of them, or wait.</source>
        <translation>Слишком много ссылок этого устройства ждут оплаты. Отмените одну из них или подождите.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Seconds to wait: {seconds}.</source>
        <translation>Слишком много попыток. Подождать секунд: {seconds}.</translation>
    </message>
    <message>
        <source>Type a name. Any name the customer uses is right.</source>
        <translation>Введите имя. Подойдёт любое, которым пользуется клиент.</translation>
    </message>
    <message>
        <source>Type something to keep.</source>
        <translation>Введите, что запомнить.</translation>
    </message>
    <message>
        <source>Type the approval code as it stands on the slip: 4 to 8 letters and digits.</source>
        <translation>Введите код авторизации, как он стоит на слипе: от 4 до 8 букв и цифр.</translation>
    </message>
    <message>
        <source>Type what to remember.</source>
        <translation>Введите текст заметки.</translation>
    </message>
    <message>
        <source>While the line is down a card pays less than this. Take a part in cash, or wait for the line.</source>
        <translation>Без связи картой можно оплатить меньше. Примите часть наличными или дождитесь связи.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask a manager.</source>
        <translation>Ваша роль этого не позволяет. Обратитесь к управляющему.</translation>
    </message>
    <message>
        <source>{by} has this cart in hand on {device}. Ask there.</source>
        <translation>С этой онлайн-корзиной работает {by}, устройство {device}. Спросите там.</translation>
    </message>
    <message>
        <source>{pieces} pieces are a lot. Confirm the number.</source>
        <translation>Это много: {pieces}. Подтвердите количество.</translation>
    </message>
    <message>
        <source>{store} has this cart in hand on {device}. Wait until they are done.</source>
        <translation>С этой онлайн-корзиной работает {store}, устройство {device}. Подождите, пока там закончат.</translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message>
        <source>Other devices of the store</source>
        <translation>Другие устройства магазина</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменена</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Это устройство</translation>
    </message>
</context>
<context>
    <name>SalesSheet</name>
    <message>
        <source>Each sale of this store stands here.</source>
        <translation>Здесь все продажи магазина.</translation>
    </message>
    <message>
        <source>Nothing sold yet today</source>
        <translation>Сегодня продаж пока нет</translation>
    </message>
    <message>
        <source>Sales of today</source>
        <translation>Продажи за сегодня</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Hella wool wrap coat, Ink, M</source>
        <translation>Шерстяное пальто Hella, чернильное, M</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>A badge. Lock this device first, then scan it.</source>
        <translation>Это бейдж. Сначала заблокируйте устройство, потом сканируйте.</translation>
    </message>
    <message>
        <source>A coupon, not a product.</source>
        <translation>Это купон, не товар.</translation>
    </message>
    <message>
        <source>A delivery label. Scan the goods inside instead.</source>
        <translation>Этикетка доставки. Отсканируйте товар внутри.</translation>
    </message>
    <message>
        <source>A deposit or refund slip, not a product.</source>
        <translation>Чек залога или возврата, не товар.</translation>
    </message>
    <message>
        <source>A gift card. It is used when the customer pays.</source>
        <translation>Подарочная карта. Её применяют при оплате.</translation>
    </message>
    <message>
        <source>A shelf, its only pickup</source>
        <translation>Полка, единственный самовывоз</translation>
    </message>
    <message>
        <source>A shelf. No pickup waits on it.</source>
        <translation>Полка. Самовывоза на ней нет.</translation>
    </message>
    <message>
        <source>A web address, not ours. It is not opened.</source>
        <translation>Веб-адрес, не наш. Он не открывается.</translation>
    </message>
    <message>
        <source>Customer, found on this device</source>
        <translation>Клиент, найден на устройстве</translation>
    </message>
    <message>
        <source>Customer, loyalty card scanned</source>
        <translation>Клиент, скан карты</translation>
    </message>
    <message>
        <source>Not on this device. Check the code, or search by name.</source>
        <translation>На устройстве нет. Проверьте код или ищите по названию.</translation>
    </message>
    <message>
        <source>Only part of the code arrived. Scan it again.</source>
        <translation>Пришла только часть кода. Отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>Order, found on this device</source>
        <translation>Заказ, найден на устройстве</translation>
    </message>
    <message>
        <source>Pickup, code scanned</source>
        <translation>Самовывоз, скан кода</translation>
    </message>
    <message>
        <source>Pickup, the customer&apos;s code</source>
        <translation>Самовывоз, код клиента</translation>
    </message>
    <message>
        <source>Product, found on this device</source>
        <translation>Товар, найден на устройстве</translation>
    </message>
    <message>
        <source>Product, {measure}</source>
        <translation>Товар, {measure}</translation>
    </message>
    <message>
        <source>Receipt, checked: it is ours</source>
        <translation>Чек проверен: он наш</translation>
    </message>
    <message>
        <source>Receipt, found on this device</source>
        <translation>Чек, найден на устройстве</translation>
    </message>
    <message>
        <source>That code did not read right. Scan it again.</source>
        <translation>Код прочитан неверно. Отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>This code can&apos;t be read here. Type the number instead.</source>
        <translation>Этот код здесь не читается. Введите номер.</translation>
    </message>
    <message>
        <source>This code holds much more than a number. Type the number instead.</source>
        <translation>В коде гораздо больше, чем номер. Введите номер.</translation>
    </message>
</context>
<context>
    <name>ScanCard</name>
    <message>
        <source>A code that can&apos;t be read</source>
        <translation>Нечитаемый код</translation>
    </message>
    <message>
        <source>A customer&apos;s code</source>
        <translation>Код клиента</translation>
    </message>
    <message>
        <source>Language, text size, light or dark, left hand.</source>
        <translation>Язык, размер текста, светлая или тёмная, левая рука.</translation>
    </message>
    <message>
        <source>No field has to be chosen. The box at the top says what it was.</source>
        <translation>Поле выбирать не нужно. Строка вверху скажет, что это.</translation>
    </message>
    <message>
        <source>Press the trigger anywhere</source>
        <translation>Нажмите кнопку сканера где угодно</translation>
    </message>
    <message>
        <source>Scanner doctor</source>
        <translation>Проверка сканера</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Сканирование</translation>
    </message>
    <message>
        <source>See what your scanner sends, and whether that is right.</source>
        <translation>Посмотрите, что отправляет сканер и верно ли это.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Six digits, scanned or typed, open the pickup.</source>
        <translation>Шесть цифр, сканом или вводом, открывают самовывоз.</translation>
    </message>
    <message>
        <source>Type the digits below the bars into the box at the top.</source>
        <translation>Введите цифры под штрихами в строку вверху.</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>Another: it makes {typed} of it</source>
        <translation>Другая: выходит {typed}</translation>
    </message>
    <message>
        <source>As the scanner types</source>
        <translation>Как печатает сканер</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Выбрано</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Купон</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>Карта клиента</translation>
    </message>
    <message>
        <source>Delivery label</source>
        <translation>Этикетка доставки</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Подарочная карта</translation>
    </message>
    <message>
        <source>In use elsewhere</source>
        <translation>Занят другим</translation>
    </message>
    <message>
        <source>Keyboard layout</source>
        <translation>Раскладка</translation>
    </message>
    <message>
        <source>Keys, like a keyboard</source>
        <translation>Клавиши, как клавиатура</translation>
    </message>
    <message>
        <source>Kind of barcode</source>
        <translation>Вид штрихкода</translation>
    </message>
    <message>
        <source>No serial scanner</source>
        <translation>Нет сканера на порту</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Нет доступа</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>Не подключён</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Pause between keys</source>
        <translation>Пауза между клавишами</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Самовывоз</translation>
    </message>
    <message>
        <source>Pickup code</source>
        <translation>Код самовывоза</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>STX (Control and B)</source>
        <translation>STX (Control и B)</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Последовательный порт</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Полка</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The Enter is missing: set the scanner to send Enter.</source>
        <translation>Нет Enter: настройте сканер так, чтобы он отправлял Enter.</translation>
    </message>
    <message>
        <source>The keys come slowly: set the pause between characters to 0.</source>
        <translation>Клавиши идут медленно: поставьте паузу между знаками 0.</translation>
    </message>
    <message>
        <source>The scanner types with another keyboard layout; Associate reads it anyway.</source>
        <translation>Сканер печатает в другой раскладке; Associate всё равно читает.</translation>
    </message>
    <message>
        <source>This came key by key, {ms} ms apart. A scanner must be set to a pause of 0 between characters.</source>
        <translation>Это пришло по одной клавише, через {ms}&#xa0;мс. У сканера пауза между знаками должна быть 0.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Веб-адрес</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>{baud} baud</source>
        <translation>{baud} бод</translation>
    </message>
    <message>
        <source>{least} to {most} ms, mostly {middle}</source>
        <translation>{least}–{most}&#xa0;мс, обычно {middle}</translation>
    </message>
</context>
<context>
    <name>ScannerPanel</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Пока ничего.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Sent before each code</source>
        <translation>Отправляется перед кодом</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Сканер на порту</translation>
    </message>
    <message>
        <source>Speed of the serial port</source>
        <translation>Скорость порта</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Что пришло</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>By their last order</source>
        <translation>По последнему заказу</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Found on this device</source>
        <translation>Найдено на устройстве</translation>
    </message>
    <message>
        <source>Here lately</source>
        <translation>Недавно здесь</translation>
    </message>
    <message>
        <source>Last orders</source>
        <translation>Последние заказы</translation>
    </message>
    <message>
        <source>Name, email, phone, card or number</source>
        <translation>Имя, почта, телефон, карта или номер</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>No customers here yet</source>
        <translation>Клиентов пока нет</translation>
    </message>
    <message>
        <source>No order here matches “{typed}”</source>
        <translation>Нет заказа по запросу «{typed}»</translation>
    </message>
    <message>
        <source>No orders here yet</source>
        <translation>Заказов пока нет</translation>
    </message>
    <message>
        <source>Nobody on this device matches “{typed}”</source>
        <translation>На устройстве никого по запросу «{typed}»</translation>
    </message>
    <message>
        <source>Of 90 days, in all channels</source>
        <translation>За 90 дней, все каналы</translation>
    </message>
    <message>
        <source>Order number, pickup or customer</source>
        <translation>Номер заказа, самовывоз или клиент</translation>
    </message>
    <message>
        <source>Orders of 90 days are here. Check the number, or try the name.</source>
        <translation>Здесь заказы за 90 дней. Проверьте номер или попробуйте имя.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Искать клиентов</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Искать заказы</translation>
    </message>
</context>
<context>
    <name>SeenColumn</name>
    <message>
        <source>Its price, sizes and stock show up. Or type its name above.</source>
        <translation>Появятся цена, размеры и остаток. Или введите название выше.</translation>
    </message>
    <message>
        <source>Scan a product</source>
        <translation>Отсканируйте товар</translation>
    </message>
</context>
<context>
    <name>Segment</name>
    <message>
        <source>Among the best customers</source>
        <translation>Среди лучших клиентов</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>Давно не было покупок</translation>
    </message>
    <message>
        <source>Bought more often before</source>
        <translation>Раньше покупки были чаще</translation>
    </message>
    <message>
        <source>Buys often</source>
        <translation>Частые покупки</translation>
    </message>
    <message>
        <source>Comes more often lately</source>
        <translation>В последнее время чаще</translation>
    </message>
    <message>
        <source>Comes now and then</source>
        <translation>Время от времени</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>One of the best, away for long</source>
        <translation>Среди лучших, давно не было покупок</translation>
    </message>
    <message>
        <source>Was here once</source>
        <translation>Единственная покупка</translation>
    </message>
</context>
<context>
    <name>Sell</name>
    <message>
        <source>#</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>Добавить вручную</translation>
    </message>
    <message>
        <source>All of it is in the store.</source>
        <translation>Всё есть в магазине.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Central confirms it in a moment.</source>
        <translation>Центр скоро подтвердит.</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Сменить клиента</translation>
    </message>
    <message>
        <source>Changed {day}</source>
        <translation>Изменено: {day}</translation>
    </message>
    <message>
        <source>Choose another, or take them off</source>
        <translation>Выберите другого или уберите</translation>
    </message>
    <message>
        <source>Continue at home</source>
        <translation>Продолжить дома</translation>
    </message>
    <message>
        <source>Coupon {code} in the basket</source>
        <translation>Купон {code} в корзине</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Customer not known here</source>
        <translation>Клиент здесь неизвестен</translation>
    </message>
    <message>
        <source>Customer of this basket: {name}</source>
        <translation>Клиент этой корзины: {name}</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>For {who}</source>
        <translation>Для: {who}</translation>
    </message>
    <message>
        <source>Gift receipt, without prices</source>
        <translation>Подарочный чек, без цен</translation>
    </message>
    <message>
        <source>Hand the basket to somebody</source>
        <translation>Передать корзину</translation>
    </message>
    <message>
        <source>Here, {bin}</source>
        <translation>Здесь, {bin}</translation>
    </message>
    <message>
        <source>Home, {day}</source>
        <translation>Доставка: {day}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>In the basket: {product}</source>
        <translation>В корзине: {product}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Последний визит</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Любит</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Line discount</source>
        <translation>Скидка на строку</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Строка {n}</translation>
    </message>
    <message>
        <source>Lines of the basket</source>
        <translation>Строки корзины</translation>
    </message>
    <message>
        <source>More for this basket</source>
        <translation>Ещё для этой корзины</translation>
    </message>
    <message>
        <source>Not added. Finish or close what is open, then scan it again.</source>
        <translation>Не добавлено. Завершите или закройте открытое и отсканируйте снова.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note on the sale</source>
        <translation>Заметка к продаже</translation>
    </message>
    <message>
        <source>Noted: {product}</source>
        <translation>Отмечено: {product}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Акция</translation>
    </message>
    <message>
        <source>One moment, the last step is not done yet.</source>
        <translation>Минуту, прошлый шаг ещё не завершён.</translation>
    </message>
    <message>
        <source>One more piece</source>
        <translation>Ещё одна вещь</translation>
    </message>
    <message>
        <source>One more {goods}</source>
        <translation>Ещё 1: {goods}</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Parked. It waits on every device of this store.</source>
        <translation>Отложено. Корзина есть на каждом устройстве магазина.</translation>
    </message>
    <message>
        <source>Parked. Other devices see it as soon as the line is back.</source>
        <translation>Отложено. Другие устройства увидят корзину, когда появится связь.</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>Pick up in {place}, {day}</source>
        <translation>Самовывоз: {place}, {day}</translation>
    </message>
    <message>
        <source>Pick up {day}</source>
        <translation>Самовывоз: {day}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Put aside on this device</source>
        <translation>Оставить на устройстве</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кол-во</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Убрать строку</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Ship from {place}</source>
        <translation>Отправка: {place}</translation>
    </message>
    <message>
        <source>Ship this one</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Осталось оплатить</translation>
    </message>
    <message>
        <source>Stock in {places} is as last known {time}. You can promise it.</source>
        <translation>Остатки ({places}): последнее {time}. Обещать можно.</translation>
    </message>
    <message>
        <source>Stock, {look}</source>
        <translation>Остатки, {look}</translation>
    </message>
    <message>
        <source>Take it now</source>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>Take now</source>
        <translation>С собой</translation>
    </message>
    <message>
        <source>This customer is no longer on this device. Points and member prices are left out; the basket stays.</source>
        <translation>Этого клиента больше нет на устройстве. Баллы и цены участников не применяются; корзина остаётся.</translation>
    </message>
    <message>
        <source>Throw the basket away</source>
        <translation>Удалить корзину</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Use points</source>
        <translation>Списать баллы</translation>
    </message>
    <message>
        <source>VAT inside, {amount}</source>
        <translation>В т.&#xa0;ч. НДС {amount}</translation>
    </message>
    <message>
        <source>VAT {rate}</source>
        <translation>НДС {rate}</translation>
    </message>
    <message>
        <source>VAT {rate} inside, {amount}</source>
        <translation>В т.&#xa0;ч. НДС {rate}: {amount}</translation>
    </message>
    <message>
        <source>We confirm it when the line is back.</source>
        <translation>Подтвердим, когда появится связь.</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>откуда: {place}</translation>
    </message>
    <message>
        <source>here, after {time}</source>
        <translation>здесь, после {time}</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>здесь нет</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>Ещё на {amount}</translation>
    </message>
    <message>
        <source>{amount}, changed {day}</source>
        <translation>{amount}, изменено: {day}</translation>
    </message>
    <message>
        <source>{amount}, {left} left</source>
        <translation>{amount}, останется {left}</translation>
    </message>
    <message>
        <source>{city} warehouse</source>
        <translation>Склад {city}</translation>
    </message>
    <message>
        <source>{day}, here</source>
        <translation>{day}, здесь</translation>
    </message>
    <message>
        <source>{goods} can be added</source>
        <translation>Можно добавить: {goods}</translation>
    </message>
    <message>
        <source>{items} · started {time}</source>
        <translation>{items} · начато {time}</translation>
    </message>
    <message>
        <source>{line} · {brand}</source>
        <translation>{line} · {brand}</translation>
    </message>
    <message>
        <source>{n} here</source>
        <translation>здесь {n}</translation>
    </message>
    <message>
        <source>{offer}, {amount}</source>
        <translation>{offer}, {amount}</translation>
    </message>
    <message>
        <source>{pieces} × {how}</source>
        <translation>{pieces} × {how}</translation>
    </message>
    <message>
        <source>{pieces} × {price}, list price</source>
        <translation>{pieces} × {price}, по прайсу</translation>
    </message>
    <message>
        <source>{place} had few × {product}, last known {time}. You can promise {promised}.</source>
        <translation>{place}: мало, {product}, последнее {time}. Можно обещать {promised}.</translation>
    </message>
    <message>
        <source>{place} had {pieces} × {product}, last known {time}. You can promise {promised}.</source>
        <translation>{place}: {pieces} × {product}, последнее {time}. Можно обещать {promised}.</translation>
    </message>
    <message>
        <source>{place} had {product}, last known {time}. You can promise {promised}.</source>
        <translation>{place}: есть, {product}, последнее {time}. Можно обещать {promised}.</translation>
    </message>
    <message>
        <source>{place}, after {time}</source>
        <translation>{place}, после {time}</translation>
    </message>
    <message>
        <source>{product} taken out</source>
        <translation>Убрано: {product}</translation>
    </message>
    <message>
        <source>{product}: {why}</source>
        <translation>{product}: {why}</translation>
    </message>
    <message>
        <source>{promised} {confirmed}</source>
        <translation>{promised} {confirmed}</translation>
    </message>
    <message>
        <source>{tier} · {points}</source>
        <translation>{tier} · {points}</translation>
    </message>
    <message>
        <source>{why} Take it out.</source>
        <translation>{why} Уберите его.</translation>
    </message>
</context>
<context>
    <name>SellPanel</name>
    <message>
        <source>Add by hand</source>
        <translation>Добавить вручную</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Lines of the basket</source>
        <translation>Строки корзины</translation>
    </message>
    <message>
        <source>More for this basket</source>
        <translation>Ещё для этой корзины</translation>
    </message>
    <message>
        <source>Nothing in the basket yet</source>
        <translation>В корзине пока пусто</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Scan a product, or add it by hand.</source>
        <translation>Отсканируйте товар или добавьте вручную.</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Продажа</translation>
    </message>
</context>
<context>
    <name>SellSide</name>
    <message>
        <source>Add a coupon</source>
        <translation>Добавить купон</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Добавить клиента</translation>
    </message>
    <message>
        <source>Coupon {code} taken out</source>
        <translation>Купон {code} убран</translation>
    </message>
    <message>
        <source>Customer of this basket</source>
        <translation>Клиент этой корзины</translation>
    </message>
    <message>
        <source>No basket in hand</source>
        <translation>Корзина не открыта</translation>
    </message>
    <message>
        <source>Scan the first product, or open one that waits.</source>
        <translation>Отсканируйте первый товар или откройте начатую корзину.</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>Почему такая цена</translation>
    </message>
</context>
<context>
    <name>SendHomeSheet</name>
    <message>
        <source>Code that opens the cart</source>
        <translation>Код, который открывает корзину</translation>
    </message>
    <message>
        <source>Continue at home</source>
        <translation>Продолжить дома</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Notes, prices by hand and chosen ways stay here. Prices are those of the web shop.</source>
        <translation>Заметки, цены вручную и выбранные способы остаются здесь. Цены — как на сайте.</translation>
    </message>
    <message>
        <source>Send it home</source>
        <translation>Отдать клиенту</translation>
    </message>
    <message>
        <source>The basket is on the web. The customer scans this code.</source>
        <translation>Корзина на сайте. Клиент сканирует этот код.</translation>
    </message>
    <message>
        <source>The basket is saved. Take a picture of the code: it works as soon as the line is back.</source>
        <translation>Корзина сохранена. Пусть клиент сфотографирует код: он заработает, когда появится связь.</translation>
    </message>
    <message>
        <source>The customer had changed the web cart meanwhile. Both are kept; somebody chooses.</source>
        <translation>Тем временем клиент изменил онлайн-корзину. Обе сохранены; кто-то решит, какую оставить.</translation>
    </message>
    <message>
        <source>The customer opens it with a code, on any phone, and goes on there.</source>
        <translation>Клиент откроет её по коду на любом телефоне и продолжит там.</translation>
    </message>
    <message>
        <source>What the customer will see</source>
        <translation>Что увидит клиент</translation>
    </message>
    <message>
        <source>You are offline: the code works as soon as the line is back.</source>
        <translation>Вы офлайн: код заработает, когда появится связь.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>A short sound says whether a scan was found.</source>
        <translation>Короткий звук говорит, найден ли код.</translation>
    </message>
    <message>
        <source>As the store</source>
        <translation>Как в магазине</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>As this device</source>
        <translation>Как на устройстве</translation>
    </message>
    <message>
        <source>At sign-in, and for everybody who chose none.</source>
        <translation>При входе и для всех, кто не выбрал язык.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Check the scanner</source>
        <translation>Проверить сканер</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>For everybody who works on it.</source>
        <translation>Для всех, кто на нём работает.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of this device</source>
        <translation>Язык устройства</translation>
    </message>
    <message>
        <source>Left-handed</source>
        <translation>Для левшей</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Lock when nobody touches it for</source>
        <translation>Блокировать без касаний через</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Управление</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>Мои настройки</translation>
    </message>
    <message>
        <source>Nothing is lost: your PIN brings back what you were doing.</source>
        <translation>Ничего не теряется: PIN вернёт к начатому.</translation>
    </message>
    <message>
        <source>Pointer and keyboard</source>
        <translation>Мышь и клавиатура</translation>
    </message>
    <message>
        <source>Pointer and keyboard shows more at once where the window is wide.</source>
        <translation>«Мышь и клавиатура» показывает в широком окне больше сразу.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sheets and messages appear at once, without moving.</source>
        <translation>Панели и сообщения появляются сразу, без движения.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Звуки</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>The main buttons stand at the left, the pages at the right.</source>
        <translation>Главные кнопки слева, страницы справа.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>They go with you to every device of this store.</source>
        <translation>Они действуют на каждом устройстве магазина.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Это устройство</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Касания</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ShelfChoice</name>
    <message>
        <source>Where does it stand?</source>
        <translation>Где стоит?</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Central takes nothing new from it. What it saved is kept and can still be delivered. Ask a manager.</source>
        <translation>Центр не принимает от него нового. Сохранённое цело, и его ещё можно передать. Обратитесь к управляющему.</translation>
    </message>
    <message>
        <source>Loading what this store needs</source>
        <translation>Загружаем данные магазина</translation>
    </message>
    <message>
        <source>Offline since {time} · sign-in works</source>
        <translation>Офлайн с {time} · вход работает</translation>
    </message>
    <message>
        <source>Products, prices, stock and staff. This happens once.</source>
        <translation>Товары, цены, остатки и сотрудники. Это делается один раз.</translation>
    </message>
    <message>
        <source>Staff list as of {time} today.</source>
        <translation>Список сотрудников на сегодня, {time}.</translation>
    </message>
    <message>
        <source>Staff list as of {time}.</source>
        <translation>Список сотрудников на {time}.</translation>
    </message>
    <message>
        <source>Tap your name or scan your badge.</source>
        <translation>Коснитесь своего имени или отсканируйте бейдж.</translation>
    </message>
    <message>
        <source>The line is down. Loading goes on when it is back.</source>
        <translation>Связи нет. Загрузка продолжится, когда она появится.</translation>
    </message>
    <message>
        <source>This device is locked out</source>
        <translation>Устройство заблокировано</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Кто работает?</translation>
    </message>
    <message>
        <source>You can look up products and hand over pickups.</source>
        <translation>Можно смотреть товары и выдавать самовывоз.</translation>
    </message>
    <message>
        <source>Your PIN is checked on this device.</source>
        <translation>PIN проверяется на этом устройстве.</translation>
    </message>
    <message>
        <source>{n} documents so far. This happens once.</source>
        <translation>Документов: {n}. Это делается один раз.</translation>
    </message>
</context>
<context>
    <name>SignInViewModel</name>
    <message>
        <source>Fill in all three fields.</source>
        <translation>Заполните все три поля.</translation>
    </message>
    <message>
        <source>Hold your badge before the scanner.</source>
        <translation>Поднесите бейдж к сканеру.</translation>
    </message>
    <message>
        <source>Sign in first, then scan it again.</source>
        <translation>Сначала войдите, потом отсканируйте снова.</translation>
    </message>
    <message>
        <source>Tap your name first.</source>
        <translation>Сначала коснитесь своего имени.</translation>
    </message>
    <message>
        <source>This badge belongs to nobody who works here.</source>
        <translation>Бейдж не принадлежит никому из сотрудников.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Можно попробовать снова.</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Not signed yet</source>
        <translation>Ещё без подписи</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
</context>
<context>
    <name>SoldBySheet</name>
    <message>
        <source>Who sold this?</source>
        <translation>Кто это продаёт?</translation>
    </message>
</context>
<context>
    <name>SomeoneElseCard</name>
    <message>
        <source>Name or badge</source>
        <translation>Имя или бейдж</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Кто-то другой</translation>
    </message>
</context>
<context>
    <name>SplitSheet</name>
    <message>
        <source>Amount of the next payment</source>
        <translation>Сумма следующего платежа</translation>
    </message>
    <message>
        <source>Even parts</source>
        <translation>Равные части</translation>
    </message>
    <message>
        <source>Give an amount up to {amount}.</source>
        <translation>Укажите сумму до {amount}.</translation>
    </message>
    <message>
        <source>How is it paid?</source>
        <translation>Чем платят?</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>{amount} stays to pay</source>
        <translation>Останется оплатить {amount}</translation>
    </message>
    <message>
        <source>{amount} to pay</source>
        <translation>К оплате {amount}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A customer not known here</source>
        <translation>Клиент здесь неизвестен</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Часть оплачена</translation>
    </message>
    <message>
        <source>Payment not known</source>
        <translation>Оплата неизвестна</translation>
    </message>
    <message>
        <source>Taken up elsewhere</source>
        <translation>В работе не здесь</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Без клиента</translation>
    </message>
    <message>
        <source>You are offline. Selling goes on; what other devices park shows up with the line.</source>
        <translation>Вы офлайн. Продавать можно; отложенное на других устройствах появится вместе со связью.</translation>
    </message>
    <message>
        <source>{items}, begun {time}</source>
        <translation>{items}, начато {time}</translation>
    </message>
    <message>
        <source>{items}, begun {time} by {name}</source>
        <translation>{items}, начато {time}, {name}</translation>
    </message>
    <message>
        <source>{items}, for anybody</source>
        <translation>{items}, для любого</translation>
    </message>
    <message>
        <source>{items}, handed to you</source>
        <translation>{items}, передано вам</translation>
    </message>
    <message>
        <source>{items}, handed to {name}</source>
        <translation>{items}, кому передано: {name}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Begun on this device</source>
        <translation>Начато на устройстве</translation>
    </message>
    <message>
        <source>New basket</source>
        <translation>Новая корзина</translation>
    </message>
    <message>
        <source>No basket waits here now.</source>
        <translation>Отложенных корзин сейчас нет.</translation>
    </message>
    <message>
        <source>No customer of this store has a cart open now.</source>
        <translation>У клиентов магазина сейчас нет открытых корзин.</translation>
    </message>
    <message>
        <source>Online carts</source>
        <translation>Онлайн-корзины</translation>
    </message>
    <message>
        <source>Parked in this store</source>
        <translation>Отложено в магазине</translation>
    </message>
    <message>
        <source>Sales of today</source>
        <translation>Продажи за сегодня</translation>
    </message>
    <message>
        <source>Scanning a product begins one too.</source>
        <translation>Скан товара тоже начнёт новую корзину.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Based on pickups and promised calls only: this customer wants no personal offers.</source>
        <translation>Только по самовывозу и обещанным звонкам: клиент не хочет личных предложений.</translation>
    </message>
    <message>
        <source>Based on the cart, wishes, points, pickups and promised calls only. Habits and dates need the customer&apos;s yes.</source>
        <translation>Только по корзине, желаниям, баллам, самовывозу и обещанным звонкам. Для привычек и дат нужно согласие клиента.</translation>
    </message>
    <message>
        <source>Based on the cart, wishes, points, purchases, dates, pickups and calls only.</source>
        <translation>Только по корзине, желаниям, баллам, покупкам, датам, самовывозу и звонкам.</translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>StockActions</name>
    <message>
        <source>Adjust stock</source>
        <translation>Исправить остаток</translation>
    </message>
    <message>
        <source>No free piece lies here.</source>
        <translation>Свободных вещей здесь нет.</translation>
    </message>
    <message>
        <source>Not reserved</source>
        <translation>Не зарезервировано</translation>
    </message>
    <message>
        <source>Reserve one piece</source>
        <translation>Зарезервировать одну</translation>
    </message>
</context>
<context>
    <name>StockHome</name>
    <message>
        <source>All brands</source>
        <translation>Все бренды</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Gone here, elsewhere there</source>
        <translation>Здесь нет, есть в других местах</translation>
    </message>
    <message>
        <source>In this store</source>
        <translation>В этом магазине</translation>
    </message>
    <message>
        <source>Low here</source>
        <translation>Здесь мало</translation>
    </message>
    <message>
        <source>Name, colour or number</source>
        <translation>Название, цвет или номер</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Сузить список</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Ничего не подходит</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь ничего нет</translation>
    </message>
    <message>
        <source>Nothing is gone</source>
        <translation>Всё есть</translation>
    </message>
    <message>
        <source>Nothing is low</source>
        <translation>Всего достаточно</translation>
    </message>
    <message>
        <source>Nothing lies here yet</source>
        <translation>Здесь пока ничего нет</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Styles that are sold out here and lie elsewhere show up here.</source>
        <translation>Здесь модели, которых тут нет, но есть в других местах.</translation>
    </message>
    <message>
        <source>Styles with one or two pieces show up here.</source>
        <translation>Здесь модели, которых осталось одна-две.</translation>
    </message>
    <message>
        <source>Try fewer words, or another category or brand.</source>
        <translation>Меньше слов, другая категория или бренд.</translation>
    </message>
    <message>
        <source>What lies here</source>
        <translation>Что здесь лежит</translation>
    </message>
    <message>
        <source>What this store holds shows up here as soon as it has loaded.</source>
        <translation>Остатки магазина появятся здесь после загрузки.</translation>
    </message>
    <message>
        <source>Which styles</source>
        <translation>Какие модели</translation>
    </message>
</context>
<context>
    <name>StockList</name>
    <message>
        <source>No price here</source>
        <translation>Здесь нет цены</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>от {price}</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} из {all}</translation>
    </message>
</context>
<context>
    <name>StockMark</name>
    <message>
        <source>Enough in stock</source>
        <translation>Достаточно</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>Осталось мало</translation>
    </message>
    <message>
        <source>In other places</source>
        <translation>В других местах</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Нигде</translation>
    </message>
</context>
<context>
    <name>StockPanel</name>
    <message>
        <source>Nearby stores</source>
        <translation>Магазины рядом</translation>
    </message>
    <message>
        <source>Nothing is known of other places.</source>
        <translation>О других местах нет данных.</translation>
    </message>
    <message>
        <source>Other stores</source>
        <translation>Другие магазины</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Склады</translation>
    </message>
</context>
<context>
    <name>StockTable</name>
    <message>
        <source>No stock of it is known on this device.</source>
        <translation>Об остатках этого товара на устройстве данных нет.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Остатки</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>данные на</translation>
    </message>
    <message>
        <source>{place}: {pieces}, {age}</source>
        <translation>{place}: {pieces}, {age}</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Associate is closing. Nothing was saved just now.</source>
        <translation>Associate закрывается. Сейчас ничего не сохранено.</translation>
    </message>
    <message>
        <source>Associate is open already. Use that window.</source>
        <translation>Associate уже открыт. Перейдите в то окно.</translation>
    </message>
    <message>
        <source>Associate may not use the folder for its data. Nothing was saved just now. Choose another folder, or ask support.</source>
        <translation>У Associate нет доступа к папке данных. Сейчас ничего не сохранено. Выберите другую папку или обратитесь в поддержку.</translation>
    </message>
    <message>
        <source>The data on this device can&apos;t be used now. Nothing was saved just now.</source>
        <translation>Данные на устройстве сейчас недоступны. Сейчас ничего не сохранено.</translation>
    </message>
    <message>
        <source>The data on this device is damaged. The whole file is kept. Ask support to run “associate recover”: it starts this device anew with everything that was not sent, as far as it can be read.</source>
        <translation>Данные на устройстве повреждены. Весь файл сохранён. Попросите поддержку запустить «associate recover»: устройство начнёт заново со всем неотправленным, что удастся прочесть.</translation>
    </message>
    <message>
        <source>The data on this device is from a newer version. Nothing was changed, and what was not sent yet is saved beside it. Update Associate, then start again.</source>
        <translation>Данные на устройстве от более новой версии. Ничего не изменено, неотправленное сохранено рядом. Обновите Associate и запустите снова.</translation>
    </message>
    <message>
        <source>The database library is too old to be safe. Nothing was changed. Ask support for an update.</source>
        <translation>Библиотека базы данных слишком стара и ненадёжна. Ничего не изменено. Попросите поддержку обновить.</translation>
    </message>
    <message>
        <source>The key of this device&apos;s data is not here. Nothing was changed. Ask support.</source>
        <translation>Ключа к данным устройства здесь нет. Ничего не изменено. Обратитесь в поддержку.</translation>
    </message>
    <message>
        <source>This device has no space left. Nothing was saved just now. Free some space, then try again.</source>
        <translation>На устройстве нет места. Сейчас ничего не сохранено. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>This device&apos;s disk does not answer. Nothing was saved just now. Ask support.</source>
        <translation>Диск устройства не отвечает. Сейчас ничего не сохранено. Обратитесь в поддержку.</translation>
    </message>
    <message>
        <source>This device&apos;s disk takes no changes. Nothing was saved just now. Ask support.</source>
        <translation>Диск устройства не принимает изменений. Сейчас ничего не сохранено. Обратитесь в поддержку.</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>A call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>A pickup that ended</source>
        <translation>Самовывоз закрыт</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>A sale that was taken back</source>
        <translation>Продажа отменена</translation>
    </message>
    <message>
        <source>An order to collect</source>
        <translation>Заказ ждёт выдачи</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>Корзины</translation>
    </message>
    <message>
        <source>Chat with {name}</source>
        <translation>Чат: {name}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Messages and calls</source>
        <translation>Сообщения и звонки</translation>
    </message>
    <message>
        <source>Opened “{words}”</source>
        <translation>Открыто: «{words}»</translation>
    </message>
    <message>
        <source>Picked up an order</source>
        <translation>Заказ выдан</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>Please choose by {time}.</source>
        <translation>Решите до: {time}.</translation>
    </message>
    <message>
        <source>Promised call</source>
        <translation>Обещанный звонок</translation>
    </message>
    <message>
        <source>Promised call, made by {name}</source>
        <translation>Обещанный звонок, сделан: {name}</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>Something done on another device</source>
        <translation>Действие на другом устройстве</translation>
    </message>
    <message>
        <source>central</source>
        <translation>центр</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>выдан</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>собран</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
    <message>
        <source>{channel}, order {number}</source>
        <translation>{channel}, заказ {number}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{place}, receipt {number}</source>
        <translation>{place}, чек {number}</translation>
    </message>
    <message>
        <source>{place}, {pickup}</source>
        <translation>{place}, {pickup}</translation>
    </message>
    <message>
        <source>{what}, done by {who}.</source>
        <translation>{what}. Кто: {who}.</translation>
    </message>
    <message>
        <source>{who} handed it over at {time} on {device}.</source>
        <translation>Выдача: {who}, {time}, устройство: {device}.</translation>
    </message>
    <message>
        <source>{words} with {name}</source>
        <translation>{words}: {name}</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>All channels</source>
        <translation>Все каналы</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Пока ничего не известно.</translation>
    </message>
    <message>
        <source>Nothing of this sort is known here.</source>
        <translation>Ничего такого здесь нет.</translation>
    </message>
    <message>
        <source>Shown: {what}</source>
        <translation>Показано: {what}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показывать</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>A picture did not arrive whole. It is sent again.</source>
        <translation>Снимок дошёл не полностью. Он отправится снова.</translation>
    </message>
    <message>
        <source>An entry is too large for central. It stays saved here; tell support.</source>
        <translation>Запись слишком велика для центра. Она сохранена здесь; сообщите в поддержку.</translation>
    </message>
    <message>
        <source>Central answers, but nothing moves on. Everything stays saved here; tell support.</source>
        <translation>Центр отвечает, но ничего не движется. Всё сохранено здесь; сообщите в поддержку.</translation>
    </message>
    <message>
        <source>Central could not read what this device sent. Everything stays saved here; tell support.</source>
        <translation>Центр не смог прочесть отправленное. Всё сохранено здесь; сообщите в поддержку.</translation>
    </message>
    <message>
        <source>Central does not accept the signature of this device. Nothing is lost here; tell support.</source>
        <translation>Центр не принимает подпись устройства. Здесь ничего не потеряно; сообщите в поддержку.</translation>
    </message>
    <message>
        <source>Central does not have what was asked for.</source>
        <translation>В центре нет запрошенного.</translation>
    </message>
    <message>
        <source>Central does not recognise this device. Everything stays saved here; ask a manager.</source>
        <translation>Центр не узнаёт это устройство. Всё сохранено здесь; обратитесь к управляющему.</translation>
    </message>
    <message>
        <source>Central has other entries under these numbers. Nothing is lost here; tell support.</source>
        <translation>В центре под этими номерами другие записи. Здесь ничего не потеряно; сообщите в поддержку.</translation>
    </message>
    <message>
        <source>Central is busy. This device tries again by itself.</source>
        <translation>Центр занят. Устройство само повторит.</translation>
    </message>
    <message>
        <source>Central refused this. Everything stays saved here; tell support.</source>
        <translation>Центр отказал. Всё сохранено здесь; сообщите в поддержку.</translation>
    </message>
    <message>
        <source>Central takes no more pictures from this device today. They stay saved here and go tomorrow.</source>
        <translation>Сегодня центр больше не примет снимков с устройства. Они сохранены здесь и уйдут завтра.</translation>
    </message>
    <message>
        <source>Sending went wrong on this device. Everything stays saved here; tell support.</source>
        <translation>Отправка на устройстве не удалась. Всё сохранено здесь; сообщите в поддержку.</translation>
    </message>
    <message>
        <source>Some entries are missing at central. This device sends them again by itself.</source>
        <translation>Центру не хватает записей. Устройство само отправит их снова.</translation>
    </message>
    <message>
        <source>The chain of entries does not fit. Nothing is lost here; tell support.</source>
        <translation>Цепочка записей не сходится. Здесь ничего не потеряно; сообщите в поддержку.</translation>
    </message>
    <message>
        <source>This device is locked out. What it saved is kept; ask a manager.</source>
        <translation>Устройство заблокировано. Сохранённое цело; обратитесь к управляющему.</translation>
    </message>
    <message>
        <source>This device loads its data anew. What you saved stays, and is sent.</source>
        <translation>Устройство загружает данные заново. Сохранённое остаётся и будет отправлено.</translation>
    </message>
    <message>
        <source>Too many customers and pickups of other stores were looked up here today. Go on tomorrow.</source>
        <translation>Сегодня здесь искали слишком много клиентов и самовывоза других магазинов. Продолжите завтра.</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>Check now</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Sync and device</source>
        <translation>Обмен и устройство</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Finish the name first.</source>
        <translation>Сначала завершите имя.</translation>
    </message>
    <message>
        <source>Sync &amp; device</source>
        <translation>Устройство</translation>
    </message>
</context>
<context>
    <name>SyncViewModel</name>
    <message>
        <source>Somebody has chosen already. Nothing is left to do.</source>
        <translation>Кто-то уже решил. Делать больше ничего не нужно.</translation>
    </message>
    <message>
        <source>The new name is saved.</source>
        <translation>Новое имя сохранено.</translation>
    </message>
    <message>
        <source>Your choice is saved.</source>
        <translation>Решение сохранено.</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>Brand</source>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Variants here</source>
        <translation>Варианты здесь</translation>
    </message>
</context>
<context>
    <name>TabsPanel</name>
    <message>
        <source>None now</source>
        <translation>Сейчас нет</translation>
    </message>
    <message>
        <source>Pickups by state</source>
        <translation>Самовывоз по состоянию</translation>
    </message>
</context>
<context>
    <name>Takings</name>
    <message>
        <source>this device alone</source>
        <translation>только это устройство</translation>
    </message>
    <message>
        <source>{amount} from this device; of others it has not heard yet.</source>
        <translation>{amount} с этого устройства; о других данных ещё нет.</translation>
    </message>
    <message>
        <source>{amount} from this device; others {age}.</source>
        <translation>{amount} с этого устройства; другие — {age}.</translation>
    </message>
</context>
<context>
    <name>TakingsCard</name>
    <message>
        <source>Sold by the hour</source>
        <translation>Продажи по часам</translation>
    </message>
    <message>
        <source>Store sales</source>
        <translation>Продажи магазина</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>A reservation ends: {product}</source>
        <translation>Резерв кончается: {product}</translation>
    </message>
    <message>
        <source>Chosen: {choice}</source>
        <translation>Решение: {choice}</translation>
    </message>
    <message>
        <source>Finish {pickup} for {name}</source>
        <translation>Завершить {pickup}: {name}</translation>
    </message>
    <message>
        <source>Handed over {pickup}</source>
        <translation>Выдано {pickup}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Опаздывает</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Made {pickup} ready</source>
        <translation>Подготовлено {pickup}</translation>
    </message>
    <message>
        <source>Pick {pickup} for {name}</source>
        <translation>Собрать {pickup}: {name}</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Within the hour</source>
        <translation>В течение часа</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{name} · shelf {shelf} · waits until today</source>
        <translation>{name} · полка {shelf} · ждёт до сегодня</translation>
    </message>
    <message>
        <source>{picked} of {pieces} picked</source>
        <translation>собрано {picked} из {pieces}</translation>
    </message>
    <message>
        <source>{pickup} was not collected yet</source>
        <translation>{pickup}: ещё не забрали</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>опозд. {time}</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>A pickup is yours from the first piece you pick.</source>
        <translation>Самовывоз ваш с первой собранной вещи.</translation>
    </message>
    <message>
        <source>Begun by me</source>
        <translation>Начатые мной</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>New work shows up here by itself.</source>
        <translation>Новая работа появится здесь сама.</translation>
    </message>
    <message>
        <source>Nothing is left to do now</source>
        <translation>Сейчас делать нечего</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Чьи задачи</translation>
    </message>
    <message>
        <source>You have begun nothing</source>
        <translation>Вы ничего не начали</translation>
    </message>
</context>
<context>
    <name>TasksSide</name>
    <message>
        <source>Counting, price labels and follow-ups are not on this device yet.</source>
        <translation>Подсчёта, ценников и напоминаний на устройстве пока нет.</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Сделано сегодня</translation>
    </message>
    <message>
        <source>Nothing done yet today</source>
        <translation>Сегодня пока ничего</translation>
    </message>
    <message>
        <source>Pickups and choices that are finished are listed here.</source>
        <translation>Здесь завершённый самовывоз и решения.</translation>
    </message>
</context>
<context>
    <name>Tender</name>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Подарочная карта</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Не оплачено</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Pay link</source>
        <translation>Ссылка на оплату</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Баланс клиента</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Ждём ответа</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>The answer of the terminal can&apos;t be read. It may have charged the card: ask it again.</source>
        <translation>Ответ терминала не прочитать. Деньги могли списаться: спросите снова.</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was charged.</source>
        <translation>Карта отклонена. Ничего не списано.</translation>
    </message>
    <message>
        <source>The terminal can&apos;t be reached. Nothing was charged.</source>
        <translation>Терминал недоступен. Ничего не списано.</translation>
    </message>
    <message>
        <source>The terminal does not know this payment. Nothing was charged.</source>
        <translation>Терминал не знает этого платежа. Ничего не списано.</translation>
    </message>
    <message>
        <source>The terminal has not answered. It may have charged the card: ask it again.</source>
        <translation>Терминал не ответил. Деньги могли списаться: спросите снова.</translation>
    </message>
    <message>
        <source>The terminal knows this payment with another amount. Call support.</source>
        <translation>Терминал знает этот платёж с другой суммой. Позвоните в поддержку.</translation>
    </message>
</context>
<context>
    <name>TerminalSetting</name>
    <message>
        <source>Address and port of the terminal</source>
        <translation>Адрес и порт терминала</translation>
    </message>
    <message>
        <source>Address of the terminal</source>
        <translation>Адрес терминала</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Терминал</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключён</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Nothing answers there. Check the address, and that the terminal is on.</source>
        <translation>Там никто не отвечает. Проверьте адрес и включён ли терминал.</translation>
    </message>
    <message>
        <source>Something answers there, but it is no terminal.</source>
        <translation>Там что-то отвечает, но это не терминал.</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Отдельный</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Проверить связь</translation>
    </message>
    <message>
        <source>The terminal answers. Cards can be taken.</source>
        <translation>Терминал отвечает. Карты принимать можно.</translation>
    </message>
    <message>
        <source>Type address and port, such as {example}.</source>
        <translation>Введите адрес и порт, например {example}.</translation>
    </message>
    <message>
        <source>Where a terminal stands alone, the approval code of its slip is typed.</source>
        <translation>Если терминал отдельный, код авторизации вводят со слипа.</translation>
    </message>
</context>
<context>
    <name>ThrowAwaySheet</name>
    <message>
        <source>Begun {time}.</source>
        <translation>Начато {time}.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Nothing is in it.</source>
        <translation>В ней ничего нет.</translation>
    </message>
    <message>
        <source>Nothing is sold and nothing is paid. That it was thrown away is written down.</source>
        <translation>Ничего не продано и не оплачено. Удаление корзины запишется.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Throw this basket away?</source>
        <translation>Удалить эту корзину?</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} д</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} ч {minutes}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
</context>
<context>
    <name>ToPay</name>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Добрый день, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Добрый вечер, {name}</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Доброе утро, {name}</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Здравствуйте, {name}</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Не осталось</translation>
    </message>
    <message>
        <source>Not picked</source>
        <translation>Не собрано</translation>
    </message>
    <message>
        <source>Please choose by {time}</source>
        <translation>Решите до: {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>ушло {time}</translation>
    </message>
    <message>
        <source>{pickup} · {items}</source>
        <translation>{pickup} · {items}</translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message>
        <source>In the store now</source>
        <translation>Сейчас в магазине</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Последние 24 часа</translation>
    </message>
    <message>
        <source>No customer of this store has a cart open.</source>
        <translation>У клиентов магазина нет открытых корзин.</translation>
    </message>
    <message>
        <source>Nobody is noted. A scanned loyalty card or pickup message does it.</source>
        <translation>Никто не отмечен. Отметка появится после скана карты клиента или сообщения о самовывозе.</translation>
    </message>
    <message>
        <source>Nothing is left to do now.</source>
        <translation>Сейчас делать нечего.</translation>
    </message>
    <message>
        <source>Nothing that left the shelves today is running low.</source>
        <translation>Из ушедшего сегодня ничего не кончается.</translation>
    </message>
    <message>
        <source>Nothing waits to be picked.</source>
        <translation>Собирать нечего.</translation>
    </message>
    <message>
        <source>Online carts</source>
        <translation>Онлайн-корзины</translation>
    </message>
    <message>
        <source>Pickups due</source>
        <translation>Самовывоз к сроку</translation>
    </message>
    <message>
        <source>Stock to look at</source>
        <translation>Остатки для проверки</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>What contradicts itself shows up here, with your choices.</source>
        <translation>Противоречия появятся здесь с вариантами решения.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Скан или поиск</translation>
    </message>
    <message>
        <source>Scan or search anything</source>
        <translation>Сканируйте или ищите</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Показать детали</translation>
    </message>
</context>
<context>
    <name>TransferSheet</name>
    <message>
        <source>Anybody of this store</source>
        <translation>Любой сотрудник магазина</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Hand the basket to somebody</source>
        <translation>Передать корзину</translation>
    </message>
</context>
<context>
    <name>TriggerCard</name>
    <message>
        <source>If nothing happens, scan into this field:</source>
        <translation>Если ничего нет, сканируйте в это поле:</translation>
    </message>
    <message>
        <source>Press the trigger</source>
        <translation>Нажмите кнопку сканера</translation>
    </message>
    <message>
        <source>Scan any barcode. Nothing is opened or sold while this page is open.</source>
        <translation>Отсканируйте любой код. На этой странице ничего не открывается и не продаётся.</translation>
    </message>
    <message>
        <source>Test field</source>
        <translation>Поле для проверки</translation>
    </message>
</context>
<context>
    <name>UnavailablePanel</name>
    <message>
        <source>Associate can&apos;t open its data</source>
        <translation>Associate не может открыть данные</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>VariantMatrix</name>
    <message>
        <source>1–2</source>
        <translation>1–2</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3 и больше</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>В других местах</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Нигде</translation>
    </message>
    <message>
        <source>Size and colour</source>
        <translation>Размер и цвет</translation>
    </message>
</context>
<context>
    <name>VariantsSheet</name>
    <message>
        <source>Another size or colour</source>
        <translation>Другой размер или цвет</translation>
    </message>
    <message>
        <source>In the basket now</source>
        <translation>Сейчас в корзине</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Здесь нет</translation>
    </message>
    <message>
        <source>{n} here</source>
        <translation>Здесь {n}</translation>
    </message>
</context>
<context>
    <name>Viewfinder</name>
    <message>
        <source>Camera picture</source>
        <translation>Изображение с камеры</translation>
    </message>
</context>
<context>
    <name>Void</name>
    <message>
        <source>Give it back on the terminal first, code {code}</source>
        <translation>Сначала верните на терминале, код {code}</translation>
    </message>
    <message>
        <source>Goes back by itself</source>
        <translation>Вернётся автоматически</translation>
    </message>
    <message>
        <source>Out of the drawer</source>
        <translation>Из ящика</translation>
    </message>
    <message>
        <source>The terminal gives it back</source>
        <translation>Вернёт терминал</translation>
    </message>
</context>
<context>
    <name>VoidSheet</name>
    <message>
        <source>A deputy or manager approves with their PIN.</source>
        <translation>Подтверждает заместитель или управляющий своим PIN.</translation>
    </message>
    <message>
        <source>Give back {amount} and take back the sale</source>
        <translation>Вернуть {amount} и отменить продажу</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Take back the sale {number}</source>
        <translation>Отменить продажу {number}</translation>
    </message>
    <message>
        <source>The whole sale is undone: all payments go back, the goods are in stock again, and what was promised elsewhere is cancelled.</source>
        <translation>Отменяется вся продажа: все платежи возвращаются, товар снова в остатке, обещанное в других местах снимается.</translation>
    </message>
    <message>
        <source>{number} is taken back. The goods are in stock again.</source>
        <translation>{number}: продажа отменена. Товар снова в остатке.</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Pick up here</source>
        <translation>Самовывоз здесь</translation>
    </message>
    <message>
        <source>Pick up in {place}</source>
        <translation>Самовывоз: {place}</translation>
    </message>
    <message>
        <source>Ship from {place}</source>
        <translation>Отправка: {place}</translation>
    </message>
    <message>
        <source>Take now</source>
        <translation>С собой</translation>
    </message>
    <message>
        <source>at home by {day}</source>
        <translation>доставка до {day}</translation>
    </message>
    <message>
        <source>{day} from {time}</source>
        <translation>{day} с {time}</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>Camera and sounds</source>
        <translation>Камера и звуки</translation>
    </message>
    <message>
        <source>Found, not found, wrong item</source>
        <translation>Найдено, не найдено, не то</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>Открыть камеру</translation>
    </message>
    <message>
        <source>Play the sounds</source>
        <translation>Проиграть звуки</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Звуки</translation>
    </message>
    <message>
        <source>This device has no loudspeaker.</source>
        <translation>У устройства нет динамика.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Another choice saves the customer more</source>
        <translation>Другой вариант клиенту выгоднее</translation>
    </message>
    <message>
        <source>Coupon {code}</source>
        <translation>Купон {code}</translation>
    </message>
    <message>
        <source>Coupons that do not count</source>
        <translation>Незасчитанные купоны</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>Наличными</translation>
    </message>
    <message>
        <source>It would give {amount} more, but the goods cost less</source>
        <translation>Скидка была бы больше на {amount}, но товар стоит меньше</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Цена по прайсу</translation>
    </message>
    <message>
        <source>Lowest price of the 30 days before</source>
        <translation>Самая низкая за 30 дней до скидки</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>Почти доступно</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Не применено</translation>
    </message>
    <message>
        <source>Of one piece, for everybody, in this store</source>
        <translation>За штуку, для всех, в этом магазине</translation>
    </message>
    <message>
        <source>Of the price list</source>
        <translation>Из прайса</translation>
    </message>
    <message>
        <source>Points that this sale earns</source>
        <translation>Баллы за эту продажу</translation>
    </message>
    <message>
        <source>Rounded by {amount}</source>
        <translation>Округление {amount}</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>To pay for this line</source>
        <translation>К оплате за эту строку</translation>
    </message>
    <message>
        <source>VAT {rate} inside, {amount}</source>
        <translation>В т.&#xa0;ч. НДС {rate}: {amount}</translation>
    </message>
    <message>
        <source>VAT {rate} on top</source>
        <translation>НДС {rate} сверху</translation>
    </message>
    <message>
        <source>{pieces} × {price}</source>
        <translation>{pieces} × {price}</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Why this price</source>
        <translation>Почему такая цена</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>Not agreed</source>
        <translation>Нет согласия</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Устно</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>С подписью</translation>
    </message>
</context>
<context>
    <name>_Block</name>
    <message>
        <source>To be confirmed</source>
        <translation>Ждёт подтверждения</translation>
    </message>
</context>
<context>
    <name>_CartCard</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
</context>
<context>
    <name>_Part</name>
    <message>
        <source>To be confirmed</source>
        <translation>Ждёт подтверждения</translation>
    </message>
</context>
<context>
    <name>_Reasons</name>
    <message>
        <source>Why this price</source>
        <translation>Почему такая цена</translation>
    </message>
</context>
<context>
    <name>_SeenCards</name>
    <message>
        <source>Seen before</source>
        <translation>Недавние</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source>A shelf with {n} pickups, the most urgent first</source>
        <translation>
            <numerusform>Полка, {n} самовывоз</numerusform>
            <numerusform>Полка, {n} самовывоза, срочные первыми</numerusform>
            <numerusform>Полка, {n} самовывозов, срочные первыми</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About every {n} days.</source>
        <translation>
            <numerusform>Примерно каждый {n} день.</numerusform>
            <numerusform>Примерно каждые {n} дня.</numerusform>
            <numerusform>Примерно каждые {n} дней.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} open pickups are here</source>
        <translation>
            <numerusform>Здесь {n} открытый самовывоз</numerusform>
            <numerusform>Здесь все {n} открытых самовывоза</numerusform>
            <numerusform>Здесь все {n} открытых самовывозов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>И ещё {n}.</numerusform>
            <numerusform>И ещё {n}.</numerusform>
            <numerusform>И ещё {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought on {n} days.</source>
        <translation>
            <numerusform>Покупки в {n} день.</numerusform>
            <numerusform>Покупки в {n} дня.</numerusform>
            <numerusform>Покупки в {n} дней.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought {n} items</source>
        <translation>
            <numerusform>Покупка: {n} товар</numerusform>
            <numerusform>Покупка: {n} товара</numerusform>
            <numerusform>Покупка: {n} товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled {n} items</source>
        <translation>
            <numerusform>Отменён {n} товар</numerusform>
            <numerusform>Отменены {n} товара</numerusform>
            <numerusform>Отменено {n} товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chat with {name}, answered in {n} min</source>
        <translation>
            <numerusform>Чат: {name}, ответ за {n}&#xa0;мин</numerusform>
            <numerusform>Чат: {name}, ответ за {n}&#xa0;мин</numerusform>
            <numerusform>Чат: {name}, ответ за {n}&#xa0;мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with {n} customers of this market</source>
        <translation>
            <numerusform>В сравнении с {n} клиентом этого рынка</numerusform>
            <numerusform>В сравнении с {n} клиентами этого рынка</numerusform>
            <numerusform>В сравнении с {n} клиентами этого рынка</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earns {n} points</source>
        <translation>
            <numerusform>Начислим {n} балл</numerusform>
            <numerusform>Начислим {n} балла</numerusform>
            <numerusform>Начислим {n} баллов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earns {n} points when the sale is sent</source>
        <translation>
            <numerusform>Начислим {n} балл после отправки</numerusform>
            <numerusform>Начислим {n} балла после отправки</numerusform>
            <numerusform>Начислим {n} баллов после отправки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {both} of {n} baskets with it.</source>
        <translation>
            <numerusform>Вместе в {both} из {n} корзины.</numerusform>
            <numerusform>Вместе в {both} из {n} корзин.</numerusform>
            <numerusform>Вместе в {both} из {n} корзин.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline up to {n} points</source>
        <translation>
            <numerusform>Офлайн до {n} балла</numerusform>
            <numerusform>Офлайн до {n} баллов</numerusform>
            <numerusform>Офлайн до {n} баллов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Online cart, {n} items</source>
        <translation>
            <numerusform>Онлайн-корзина, {n} товар</numerusform>
            <numerusform>Онлайн-корзина, {n} товара</numerusform>
            <numerusform>Онлайн-корзина, {n} товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Online · {n} need you</source>
        <translation>
            <numerusform>Онлайн · {n} решение</numerusform>
            <numerusform>Онлайн · {n} решения</numerusform>
            <numerusform>Онлайн · {n} решений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See all {n}</source>
        <translation>
            <numerusform>Все ({n})</numerusform>
            <numerusform>Все ({n})</numerusform>
            <numerusform>Все ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more places</source>
        <translation>
            <numerusform>Показать ещё {n} место</numerusform>
            <numerusform>Показать ещё {n} места</numerusform>
            <numerusform>Показать ещё {n} мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. {n} tries left before a pause.</source>
        <translation>
            <numerusform>PIN не подходит. До паузы {n} попытка.</numerusform>
            <numerusform>PIN не подходит. До паузы {n} попытки.</numerusform>
            <numerusform>PIN не подходит. До паузы {n} попыток.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait {n} seconds.</source>
        <translation>
            <numerusform>Слишком много попыток. Подождите {n} секунду.</numerusform>
            <numerusform>Слишком много попыток. Подождите {n} секунды.</numerusform>
            <numerusform>Слишком много попыток. Подождите {n} секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use {n} points</source>
        <translation>
            <numerusform>Списать {n} балл</numerusform>
            <numerusform>Списать {n} балла</numerusform>
            <numerusform>Списать {n} баллов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Works: {n} characters in {ms} ms, {end}, {what}</source>
        <translation>
            <numerusform>Работает: {n} знак за {ms}&#xa0;мс, {end}, {what}</numerusform>
            <numerusform>Работает: {n} знака за {ms}&#xa0;мс, {end}, {what}</numerusform>
            <numerusform>Работает: {n} знаков за {ms}&#xa0;мс, {end}, {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Works: {n} characters, {what}</source>
        <translation>
            <numerusform>Работает: {n} знак, {what}</numerusform>
            <numerusform>Работает: {n} знака, {what}</numerusform>
            <numerusform>Работает: {n} знаков, {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>за {n} день</numerusform>
            <numerusform>за {n} дня</numerusform>
            <numerusform>за {n} дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of {n} pickups</source>
        <translation>
            <numerusform>медиана: {n} самовывоз</numerusform>
            <numerusform>медиана: {n} самовывоза</numerusform>
            <numerusform>медиана: {n} самовывозов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{age}, {n} devices</source>
        <translation>
            <numerusform>{age}, {n} устройство</numerusform>
            <numerusform>{age}, {n} устройства</numerusform>
            <numerusform>{age}, {n} устройств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{channel}, clicked {n} times</source>
        <translation>
            <numerusform>{channel}, {n} переход</numerusform>
            <numerusform>{channel}, {n} перехода</numerusform>
            <numerusform>{channel}, {n} переходов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codes in this picture. They are taken one after the other.</source>
        <translation>
            <numerusform>На снимке {n} код.</numerusform>
            <numerusform>На снимке {n} кода. Они идут один за другим.</numerusform>
            <numerusform>На снимке {n} кодов. Они идут один за другим.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections</source>
        <translation>
            <numerusform>{n} исправление</numerusform>
            <numerusform>{n} исправления</numerusform>
            <numerusform>{n} исправлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customers</source>
        <translation>
            <numerusform>{n} клиент</numerusform>
            <numerusform>{n} клиента</numerusform>
            <numerusform>{n} клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} день</numerusform>
            <numerusform>{n} дня</numerusform>
            <numerusform>{n} дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} handed over</source>
        <translation>
            <numerusform>выдано {n}</numerusform>
            <numerusform>выдано {n}</numerusform>
            <numerusform>выдано {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} час</numerusform>
            <numerusform>{n} часа</numerusform>
            <numerusform>{n} часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in the cart</source>
        <translation>
            <numerusform>в корзине {n}</numerusform>
            <numerusform>в корзине {n}</numerusform>
            <numerusform>в корзине {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} товар</numerusform>
            <numerusform>{n} товара</numerusform>
            <numerusform>{n} товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items can&apos;t be promised</source>
        <translation>
            <numerusform>{n} товар нельзя обещать</numerusform>
            <numerusform>{n} товара нельзя обещать</numerusform>
            <numerusform>{n} товаров нельзя обещать</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no price here</source>
        <translation>
            <numerusform>{n} товар без цены</numerusform>
            <numerusform>{n} товара без цены</numerusform>
            <numerusform>{n} товаров без цены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items in the cart</source>
        <translation>
            <numerusform>{n} товар в корзине</numerusform>
            <numerusform>{n} товара в корзине</numerusform>
            <numerusform>{n} товаров в корзине</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were sent</source>
        <translation>
            <numerusform>Отправлен {n} товар</numerusform>
            <numerusform>Отправлены {n} товара</numerusform>
            <numerusform>Отправлено {n} товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} late</source>
        <translation>
            <numerusform>опаздывает {n}</numerusform>
            <numerusform>опаздывают {n}</numerusform>
            <numerusform>опаздывает {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left here</source>
        <translation>
            <numerusform>осталось {n}</numerusform>
            <numerusform>осталось {n}</numerusform>
            <numerusform>осталось {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} минута</numerusform>
            <numerusform>{n} минуты</numerusform>
            <numerusform>{n} минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more items</source>
        <translation>
            <numerusform>Ещё {n} товар</numerusform>
            <numerusform>Ещё {n} товара</numerusform>
            <numerusform>Ещё {n} товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more of {goods}</source>
        <translation>
            <numerusform>Ещё {n}: {goods}</numerusform>
            <numerusform>Ещё {n}: {goods}</numerusform>
            <numerusform>Ещё {n}: {goods}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more offers are used</source>
        <translation>
            <numerusform>Применена ещё {n} акция</numerusform>
            <numerusform>Применены ещё {n} акции</numerusform>
            <numerusform>Применено ещё {n} акций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} on this device</source>
        <translation>
            <numerusform>{n} на устройстве</numerusform>
            <numerusform>{n} на устройстве</numerusform>
            <numerusform>{n} на устройстве</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} orders</source>
        <translation>
            <numerusform>{n} заказ</numerusform>
            <numerusform>{n} заказа</numerusform>
            <numerusform>{n} заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} orders of 90 days are here</source>
        <translation>
            <numerusform>Здесь {n} заказ за 90 дней</numerusform>
            <numerusform>Здесь {n} заказа за 90 дней</numerusform>
            <numerusform>Здесь {n} заказов за 90 дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <translation>
            <numerusform>{n} часть</numerusform>
            <numerusform>{n} части</numerusform>
            <numerusform>{n} частей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} человек</numerusform>
            <numerusform>{n} человека</numerusform>
            <numerusform>{n} человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people can sign in</source>
        <translation>
            <numerusform>Войти может {n} человек</numerusform>
            <numerusform>Войти могут {n} человека</numerusform>
            <numerusform>Войти могут {n} человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pickups</source>
        <translation>
            <numerusform>{n} самовывоз</numerusform>
            <numerusform>{n} самовывоза</numerusform>
            <numerusform>{n} самовывозов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces</source>
        <translation>
            <numerusform>{n}&#xa0;шт.</numerusform>
            <numerusform>{n}&#xa0;шт.</numerusform>
            <numerusform>{n}&#xa0;шт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces are free again then</source>
        <translation>
            <numerusform>тогда освободится {n}&#xa0;шт.</numerusform>
            <numerusform>тогда освободится {n}&#xa0;шт.</numerusform>
            <numerusform>тогда освободится {n}&#xa0;шт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces at their list price</source>
        <translation>
            <numerusform>{n}&#xa0;шт. по прайсу</numerusform>
            <numerusform>{n}&#xa0;шт. по прайсу</numerusform>
            <numerusform>{n}&#xa0;шт. по прайсу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of {goods} can be taken with it</source>
        <translation>
            <numerusform>Можно взять ещё {n}: {goods}</numerusform>
            <numerusform>Можно взять ещё {n}: {goods}</numerusform>
            <numerusform>Можно взять ещё {n}: {goods}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces wait here.</source>
        <translation>
            <numerusform>{n} вещь ждёт здесь.</numerusform>
            <numerusform>{n} вещи ждут здесь.</numerusform>
            <numerusform>{n} вещей ждут здесь.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces wait on shelf {shelf}.</source>
        <translation>
            <numerusform>{n} вещь ждёт на полке {shelf}.</numerusform>
            <numerusform>{n} вещи ждут на полке {shelf}.</numerusform>
            <numerusform>{n} вещей ждут на полке {shelf}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} место</numerusform>
            <numerusform>{n} места</numerusform>
            <numerusform>{n} мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points</source>
        <translation>
            <numerusform>{n} балл</numerusform>
            <numerusform>{n} балла</numerusform>
            <numerusform>{n} баллов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points earned</source>
        <translation>
            <numerusform>Начислен {n} балл</numerusform>
            <numerusform>Начислены {n} балла</numerusform>
            <numerusform>Начислено {n} баллов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points pay {value}.</source>
        <translation>
            <numerusform>{n} балл — это {value}.</numerusform>
            <numerusform>{n} балла — это {value}.</numerusform>
            <numerusform>{n} баллов — это {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points used</source>
        <translation>
            <numerusform>Списан {n} балл</numerusform>
            <numerusform>Списаны {n} балла</numerusform>
            <numerusform>Списано {n} баллов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} products</source>
        <translation>
            <numerusform>{n} товар</numerusform>
            <numerusform>{n} товара</numerusform>
            <numerusform>{n} товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} receipts</source>
        <translation>
            <numerusform>{n} чек</numerusform>
            <numerusform>{n} чека</numerusform>
            <numerusform>{n} чеков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sales today</source>
        <translation>
            <numerusform>{n} продажа сегодня</numerusform>
            <numerusform>{n} продажи сегодня</numerusform>
            <numerusform>{n} продаж сегодня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are saved here, none is lost.</source>
        <translation>
            <numerusform>Здесь сохранена {n} запись, ничего не потеряно.</numerusform>
            <numerusform>Здесь сохранены {n} записи, ничего не потеряно.</numerusform>
            <numerusform>Здесь сохранено {n} записей, ничего не потеряно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things have changed since it was saved</source>
        <translation>
            <numerusform>После сохранения {n} изменение</numerusform>
            <numerusform>После сохранения {n} изменения</numerusform>
            <numerusform>После сохранения {n} изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things need you</source>
        <translation>
            <numerusform>нужно {n} решение</numerusform>
            <numerusform>нужно {n} решения</numerusform>
            <numerusform>нужно {n} решений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things were saved here, none is lost.</source>
        <translation>
            <numerusform>Здесь была сохранена {n} запись, ничего не потеряно.</numerusform>
            <numerusform>Здесь были сохранены {n} записи, ничего не потеряно.</numerusform>
            <numerusform>Здесь было сохранено {n} записей, ничего не потеряно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to collect</source>
        <translation>
            <numerusform>к выдаче {n}</numerusform>
            <numerusform>к выдаче {n}</numerusform>
            <numerusform>к выдаче {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to do</source>
        <translation>
            <numerusform>к выполнению: {n}</numerusform>
            <numerusform>к выполнению: {n}</numerusform>
            <numerusform>к выполнению: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} variants</source>
        <translation>
            <numerusform>{n} вариант</numerusform>
            <numerusform>{n} варианта</numerusform>
            <numerusform>{n} вариантов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits</source>
        <translation>
            <numerusform>{n} визит</numerusform>
            <numerusform>{n} визита</numerusform>
            <numerusform>{n} визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place}, {n} min</source>
        <translation>
            <numerusform>{place}, {n}&#xa0;мин</numerusform>
            <numerusform>{place}, {n}&#xa0;мин</numerusform>
            <numerusform>{place}, {n}&#xa0;мин</numerusform>
        </translation>
    </message>
</context>
</TS>
