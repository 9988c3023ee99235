<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About Associate</source>
        <translation>Über Associate</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Language, theme, text size, left hand, this device</source>
        <translation>Sprache, Design, Textgröße, linke Hand, dieses Gerät</translation>
    </message>
    <message>
        <source>Lock this device</source>
        <translation>Gerät sperren</translation>
    </message>
    <message>
        <source>Locks it, and somebody else can sign in.</source>
        <translation>Sperrt es, und jemand anders kann sich anmelden.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shortcuts, scanner, what the signs mean</source>
        <translation>Tastenkürzel, Scanner, was die Zeichen bedeuten</translation>
    </message>
    <message>
        <source>Switch associate</source>
        <translation>Person wechseln</translation>
    </message>
    <message>
        <source>Your PIN or badge opens it again, where you are now. Ctrl+L does the same.</source>
        <translation>Ihre PIN oder der Dienstausweis öffnet es wieder, an derselben Stelle. Strg+L tut dasselbe.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Birthday gift</source>
        <translation>Geburtstagsgeschenk</translation>
    </message>
    <message>
        <source>Hand over {pickup}</source>
        <translation>{pickup} übergeben</translation>
    </message>
    <message>
        <source>In the cart.</source>
        <translation>Im Warenkorb.</translation>
    </message>
    <message>
        <source>Kept until {day}.</source>
        <translation>Liegt bereit bis {day}.</translation>
    </message>
    <message>
        <source>Last on {day}.</source>
        <translation>Zuletzt: {day}.</translation>
    </message>
    <message>
        <source>Offer points</source>
        <translation>Punkte anbieten</translation>
    </message>
    <message>
        <source>Offer {product} again</source>
        <translation>Wieder anbieten: {product}</translation>
    </message>
    <message>
        <source>On the wish list since {day}.</source>
        <translation>Auf der Wunschliste seit {day}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Promised call</source>
        <translation>Versprochener Anruf</translation>
    </message>
    <message>
        <source>Promised call: {about}</source>
        <translation>Versprochener Anruf: {about}</translation>
    </message>
    <message>
        <source>Promised for {day}.</source>
        <translation>Versprochen für {day}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show {product}</source>
        <translation>Zeigen: {product}</translation>
    </message>
    <message>
        <source>Until {day}, not used.</source>
        <translation>Gilt bis {day}, nicht eingelöst.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Einlösen</translation>
    </message>
    <message>
        <source>{n} here, {bin}.</source>
        <translation>{n} hier, {bin}.</translation>
    </message>
    <message>
        <source>{n} here.</source>
        <translation>{n} hier.</translation>
    </message>
    <message>
        <source>{percent} until {day}, not used.</source>
        <translation>{percent} bis {day}, nicht eingelöst.</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add by hand</source>
        <translation>Produkt suchen</translation>
    </message>
    <message>
        <source>Found on this device</source>
        <translation>Auf diesem Gerät gefunden</translation>
    </message>
    <message>
        <source>Name, number or barcode</source>
        <translation>Name, Nummer oder Strichcode</translation>
    </message>
    <message>
        <source>Nothing here is called “{typed}”. Try its number, or scan it.</source>
        <translation>Hier heißt nichts „{typed}“. Versuchen Sie die Nummer oder scannen Sie es.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Produkte suchen</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Zuletzt angesehen</translation>
    </message>
    <message>
        <source>Type a few letters of its name, or the number on its label.</source>
        <translation>Tippen Sie ein paar Buchstaben des Namens oder die Nummer vom Etikett.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Welches Produkt?</translation>
    </message>
</context>
<context>
    <name>Adjust</name>
    <message>
        <source>Adjust stock</source>
        <translation>Bestand korrigieren</translation>
    </message>
    <message>
        <source>As counted so far</source>
        <translation>Wie bisher gezählt</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Wählen Sie einen Grund.</translation>
    </message>
    <message>
        <source>More than {limit} pieces: a deputy or manager enters a PIN.</source>
        <translation>Mehr als {limit} Stück: Stellvertretung oder Leitung gibt eine PIN ein.</translation>
    </message>
    <message>
        <source>Name the bin.</source>
        <translation>Nennen Sie den Lagerplatz.</translation>
    </message>
    <message>
        <source>Set to {pieces}</source>
        <translation>Auf {pieces} setzen</translation>
    </message>
    <message>
        <source>The number is as it was. Nothing has to be corrected.</source>
        <translation>Die Zahl ist wie bisher. Es ist nichts zu korrigieren.</translation>
    </message>
    <message>
        <source>{bin} now holds {pieces}.</source>
        <translation>{bin}: jetzt {pieces}.</translation>
    </message>
    <message>
        <source>{pieces} against the count so far</source>
        <translation>{pieces} gegenüber der bisherigen Zählung</translation>
    </message>
</context>
<context>
    <name>AdjustSheet</name>
    <message>
        <source>Another bin</source>
        <translation>Anderer Platz</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Name on the bin</source>
        <translation>Name des Platzes</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Pieces in this bin now</source>
        <translation>Stück an diesem Platz jetzt</translation>
    </message>
    <message>
        <source>Which bin?</source>
        <translation>Welcher Lagerplatz?</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>Wer genehmigt?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>AgeLabel</name>
    <message>
        <source>as of {time}</source>
        <translation>Stand {time}</translation>
    </message>
    <message>
        <source>last known {time}</source>
        <translation>zuletzt {time}</translation>
    </message>
</context>
<context>
    <name>Alone</name>
    <message>
        <source>Customers of other stores wait</source>
        <translation>Kunden anderer Filialen warten</translation>
    </message>
    <message>
        <source>If the line drops now</source>
        <translation>Wenn die Verbindung jetzt abbricht</translation>
    </message>
    <message>
        <source>Not ready to work alone yet</source>
        <translation>Noch nicht bereit, allein zu arbeiten</translation>
    </message>
    <message>
        <source>Prices and stock, as of {time}</source>
        <translation>Preise und Bestand, Stand {time}</translation>
    </message>
    <message>
        <source>Reservations wait for central&apos;s answer</source>
        <translation>Reservierungen warten auf die Zentrale</translation>
    </message>
    <message>
        <source>The line is down</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>This device is still loading. Keep the line until it is done.</source>
        <translation>Dieses Gerät lädt noch. Halten Sie die Verbindung, bis es fertig ist.</translation>
    </message>
    <message>
        <source>What you do is saved here and sent when the line is back.</source>
        <translation>Was Sie tun, wird hier gespeichert und gesendet, sobald die Verbindung wieder da ist.</translation>
    </message>
</context>
<context>
    <name>AloneCard</name>
    <message>
        <source>See what is on this device</source>
        <translation>Inhalt dieses Geräts ansehen</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>Wer genehmigt?</translation>
    </message>
</context>
<context>
    <name>ApproveSheet</name>
    <message>
        <source>A price in this basket takes off more than you may give.</source>
        <translation>Ein Rabatt in diesem Warenkorb ist höher, als Sie geben dürfen.</translation>
    </message>
    <message>
        <source>Choose who approves. They enter their PIN.</source>
        <translation>Wählen Sie, wer genehmigt. Diese Person gibt ihre PIN ein.</translation>
    </message>
    <message>
        <source>Go on to pay</source>
        <translation>Zum Bezahlen</translation>
    </message>
    <message>
        <source>Somebody has to agree</source>
        <translation>Genehmigung nötig</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>A basket of {name} was sent home. Meanwhile the web cart was changed or continued elsewhere.</source>
        <translation>Ein Warenkorb von {name} wurde nach Hause gesendet. Inzwischen wurde der Online-Warenkorb geändert oder anderswo fortgesetzt.</translation>
    </message>
    <message>
        <source>A cart was sold here and changed on the web</source>
        <translation>Ein Warenkorb wurde hier verkauft und im Web geändert</translation>
    </message>
    <message>
        <source>A link was paid after its end</source>
        <translation>Ein Link wurde nach Ablauf bezahlt</translation>
    </message>
    <message>
        <source>A parked basket was sold twice</source>
        <translation>Ein geparkter Warenkorb wurde zweimal verkauft</translation>
    </message>
    <message>
        <source>A payment by link did not go back</source>
        <translation>Eine Linkzahlung ging nicht zurück</translation>
    </message>
    <message>
        <source>A payment of {number} is not there</source>
        <translation>Eine Zahlung von {number} ist nicht da</translation>
    </message>
    <message>
        <source>A picked piece is left over</source>
        <translation>Ein gepicktes Stück ist übrig</translation>
    </message>
    <message>
        <source>A piece for {pickup} was not found</source>
        <translation>Ein Stück für {pickup} wurde nicht gefunden</translation>
    </message>
    <message>
        <source>A promise to a customer can&apos;t be kept</source>
        <translation>Eine Zusage an einen Kunden ist nicht zu halten</translation>
    </message>
    <message>
        <source>A receipt could not be sent</source>
        <translation>Ein Beleg ließ sich nicht senden</translation>
    </message>
    <message>
        <source>A second sale came with a number that was used before.</source>
        <translation>Ein zweiter Verkauf kam mit einer Nummer, die schon vergeben war.</translation>
    </message>
    <message>
        <source>A web cart has two versions</source>
        <translation>Ein Online-Warenkorb hat zwei Fassungen</translation>
    </message>
    <message>
        <source>A web cart was bought twice</source>
        <translation>Ein Online-Warenkorb wurde zweimal gekauft</translation>
    </message>
    <message>
        <source>All sales that were sent are kept.</source>
        <translation>Alle gesendeten Verkäufe sind erhalten.</translation>
    </message>
    <message>
        <source>An entry has to be checked</source>
        <translation>Ein Eintrag ist zu prüfen</translation>
    </message>
    <message>
        <source>Ask for it to be paid back there, and note what you find.</source>
        <translation>Verlangen Sie dort die Erstattung und notieren Sie, was Sie erfahren.</translation>
    </message>
    <message>
        <source>Ask the customer whether they wanted it twice.</source>
        <translation>Fragen Sie, ob der Kunde es zweimal wollte.</translation>
    </message>
    <message>
        <source>Ask who did it. Then mark it as seen.</source>
        <translation>Fragen Sie, wer es war. Markieren Sie es dann als gesehen.</translation>
    </message>
    <message>
        <source>Both records are kept. Stock was taken off once.</source>
        <translation>Beide Einträge bleiben. Der Bestand wurde einmal verringert.</translation>
    </message>
    <message>
        <source>Both sales are kept, the second beside the first.</source>
        <translation>Beide Verkäufe sind erhalten, der zweite neben dem ersten.</translation>
    </message>
    <message>
        <source>Both sales are kept.</source>
        <translation>Beide Verkäufe sind erhalten.</translation>
    </message>
    <message>
        <source>Both sales are kept. Stock was taken off twice.</source>
        <translation>Beide Verkäufe sind erhalten. Der Bestand wurde zweimal gemindert.</translation>
    </message>
    <message>
        <source>Both versions are kept. The web shows the customer&apos;s own.</source>
        <translation>Beide Fassungen sind erhalten. Das Web zeigt die des Kunden.</translation>
    </message>
    <message>
        <source>Central comes to {expected}, the customer paid {paid}.</source>
        <translation>Die Zentrale kommt auf {expected}, bezahlt wurden {paid}.</translation>
    </message>
    <message>
        <source>Central keeps an entry for later</source>
        <translation>Die Zentrale stellt einen Eintrag zurück</translation>
    </message>
    <message>
        <source>Central reports something that this version has no words for.</source>
        <translation>Die Zentrale meldet etwas, wofür diese Version keine Worte hat.</translation>
    </message>
    <message>
        <source>Did the goods leave?</source>
        <translation>Hat die Ware die Filiale verlassen?</translation>
    </message>
    <message>
        <source>Find out whether goods and money left twice.</source>
        <translation>Klären Sie, ob Ware und Geld zweimal geflossen sind.</translation>
    </message>
    <message>
        <source>If the customer asks, send it to another address or print it.</source>
        <translation>Fragt der Kunde danach, senden Sie ihn an eine andere Adresse oder drucken Sie ihn.</translation>
    </message>
    <message>
        <source>If the customer asks, tell them that it is on its way back.</source>
        <translation>Fragt der Kunde danach, sagen Sie, dass es auf dem Rückweg ist.</translation>
    </message>
    <message>
        <source>It was sold to somebody of {tier}, whose tier is not that high.</source>
        <translation>Verkauft wurde zu Preisen der Stufe {tier}, die Stufe des Kunden ist aber niedriger.</translation>
    </message>
    <message>
        <source>It was sold to {name} with {number}. Meanwhile the web cart had been changed.</source>
        <translation>Verkauft an {name} mit {number}. Inzwischen war der Online-Warenkorb geändert worden.</translation>
    </message>
    <message>
        <source>It was {what} here, and central has no pickup of that number.</source>
        <translation>Hier wurde es {what}, und die Zentrale hat keine Abholung dieser Nummer.</translation>
    </message>
    <message>
        <source>Look at both receipts, and note what you find.</source>
        <translation>Sehen Sie beide Belege an und notieren Sie, was Sie finden.</translation>
    </message>
    <message>
        <source>Look at prices and offers of that time, and note what you find.</source>
        <translation>Sehen Sie Preise und Aktionen von damals an und notieren Sie, was Sie finden.</translation>
    </message>
    <message>
        <source>Look at the device and who sold, and note what you find.</source>
        <translation>Sehen Sie nach, welches Gerät und wer verkauft hat, und notieren Sie, was Sie finden.</translation>
    </message>
    <message>
        <source>Look at the device that sold, and note what you find.</source>
        <translation>Sehen Sie das Gerät an, das verkauft hat, und notieren Sie, was Sie finden.</translation>
    </message>
    <message>
        <source>Look at the entries of that device that have to be checked.</source>
        <translation>Sehen Sie die Einträge dieses Geräts an, die zu prüfen sind.</translation>
    </message>
    <message>
        <source>Look at who used it, and note what you find.</source>
        <translation>Sehen Sie nach, wer ihn eingelöst hat, und notieren Sie, was Sie finden.</translation>
    </message>
    <message>
        <source>Look for its paper or message, and note what you find.</source>
        <translation>Suchen Sie den Beleg oder die Nachricht und notieren Sie, was Sie finden.</translation>
    </message>
    <message>
        <source>More points were used than there were</source>
        <translation>Es wurden mehr Punkte eingelöst, als da waren</translation>
    </message>
    <message>
        <source>Nothing has to be done here.</source>
        <translation>Hier ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing is lost. An update of this device will explain it.</source>
        <translation>Nichts ist verloren. Ein Update dieses Geräts erklärt es.</translation>
    </message>
    <message>
        <source>Points paid too much in {number}</source>
        <translation>Punkte zahlten zu viel bei {number}</translation>
    </message>
    <message>
        <source>Receipt numbers are missing before {number}</source>
        <translation>Vor {number} fehlen Belegnummern</translation>
    </message>
    <message>
        <source>Something needs a look</source>
        <translation>Etwas ist zu prüfen</translation>
    </message>
    <message>
        <source>Talk to the customer, and note what you find.</source>
        <translation>Sprechen Sie mit dem Kunden und notieren Sie, was Sie erfahren.</translation>
    </message>
    <message>
        <source>The customer has got what the rules say. The sale is as it was.</source>
        <translation>Gutgeschrieben ist, was die Regeln sagen. Der Verkauf ist, wie er war.</translation>
    </message>
    <message>
        <source>The device let through what no device should.</source>
        <translation>Das Gerät ließ durch, was kein Gerät durchlassen soll.</translation>
    </message>
    <message>
        <source>The device says that {amount} were paid. Central does not have that money.</source>
        <translation>Das Gerät meldet {amount} als bezahlt. Die Zentrale hat dieses Geld nicht.</translation>
    </message>
    <message>
        <source>The entry is kept and is tried again after the next update.</source>
        <translation>Der Eintrag bleibt und wird nach dem nächsten Update noch einmal versucht.</translation>
    </message>
    <message>
        <source>The entry is kept as it was sent. Stock and pickups are as before.</source>
        <translation>Der Eintrag bleibt, wie er gesendet wurde. Bestand und Abholungen sind wie zuvor.</translation>
    </message>
    <message>
        <source>The goods are here and counted.</source>
        <translation>Die Ware ist hier und gezählt.</translation>
    </message>
    <message>
        <source>The goods are here and counted. The payment is not touched.</source>
        <translation>Die Ware ist hier und gezählt. Die Zahlung bleibt unberührt.</translation>
    </message>
    <message>
        <source>The money goes back to the customer by itself.</source>
        <translation>Das Geld geht von selbst an den Kunden zurück.</translation>
    </message>
    <message>
        <source>The money is still with the payment service, under our name.</source>
        <translation>Das Geld liegt noch beim Zahlungsdienst, auf unseren Namen.</translation>
    </message>
    <message>
        <source>The money of {sale} was given back, and the goods have left.</source>
        <translation>Das Geld von {sale} wurde erstattet, und die Ware ist fort.</translation>
    </message>
    <message>
        <source>The other pieces stay picked. Nobody was told yet.</source>
        <translation>Die anderen Stücke bleiben gepickt. Noch weiß niemand davon.</translation>
    </message>
    <message>
        <source>The piece is counted where it lies.</source>
        <translation>Das Stück ist dort gezählt, wo es liegt.</translation>
    </message>
    <message>
        <source>The receipt says {points}, the rules say {expected}.</source>
        <translation>Auf dem Beleg stehen {points}, die Regeln sagen {expected}.</translation>
    </message>
    <message>
        <source>The record is kept with who did it and when.</source>
        <translation>Der Eintrag bleibt, mit Name und Zeit.</translation>
    </message>
    <message>
        <source>The record is kept. Pickup and stock are as before.</source>
        <translation>Der Eintrag bleibt. Abholung und Bestand sind wie zuvor.</translation>
    </message>
    <message>
        <source>The sale counts as it was paid.</source>
        <translation>Der Verkauf gilt so, wie er bezahlt wurde.</translation>
    </message>
    <message>
        <source>The sale counts as it was paid. Stock and receipt are right.</source>
        <translation>Der Verkauf gilt so, wie er bezahlt wurde. Bestand und Beleg stimmen.</translation>
    </message>
    <message>
        <source>The sale counts as it was paid. The tier is as it was.</source>
        <translation>Der Verkauf gilt so, wie er bezahlt wurde. Die Stufe ist, wie sie war.</translation>
    </message>
    <message>
        <source>The sale is as it was. The address was not kept.</source>
        <translation>Der Verkauf ist, wie er war. Die Adresse wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The sale is kept, and the web cart is as the customer left it.</source>
        <translation>Der Verkauf ist erhalten, und der Online-Warenkorb ist so, wie der Kunde ihn ließ.</translation>
    </message>
    <message>
        <source>The sale is kept. Nothing was taken from anybody for it.</source>
        <translation>Der Verkauf ist erhalten. Niemandem wurde dafür etwas abgebucht.</translation>
    </message>
    <message>
        <source>The sale is paid and kept. The other pieces are put aside.</source>
        <translation>Der Verkauf ist bezahlt und erhalten. Die übrigen Stücke sind zurückgelegt.</translation>
    </message>
    <message>
        <source>The sale stays taken back. The pickup stays handed over.</source>
        <translation>Der Verkauf bleibt storniert. Die Abholung bleibt übergeben.</translation>
    </message>
    <message>
        <source>The sale was taken back. The parcel for {name} stands on shelf {shelf}.</source>
        <translation>Der Verkauf wurde storniert. Das Paket für {name} steht im Regal {shelf}.</translation>
    </message>
    <message>
        <source>Used: {used}. Allowed: {limit}. Devices without the line did not know of each other.</source>
        <translation>Eingelöst: {used}. Erlaubt: {limit}. Geräte ohne Verbindung wussten nichts voneinander.</translation>
    </message>
    <message>
        <source>What does the bin hold?</source>
        <translation>Was liegt am Platz?</translation>
    </message>
    <message>
        <source>What left the store?</source>
        <translation>Was hat die Filiale verlassen?</translation>
    </message>
    <message>
        <source>What should be in the web cart?</source>
        <translation>Was soll im Online-Warenkorb sein?</translation>
    </message>
    <message>
        <source>What should happen with this piece?</source>
        <translation>Was soll mit diesem Stück geschehen?</translation>
    </message>
    <message>
        <source>What should happen?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>What was done is kept. Only the count is off.</source>
        <translation>Was getan wurde, bleibt. Nur die Zahl stimmt nicht.</translation>
    </message>
    <message>
        <source>What was said is kept as it was sent. Stock has moved with it.</source>
        <translation>Alles bleibt, wie es gesendet wurde. Der Bestand hat sich damit geändert.</translation>
    </message>
    <message>
        <source>Where should the parcel go?</source>
        <translation>Wohin soll das Paket?</translation>
    </message>
    <message>
        <source>Where should the piece go?</source>
        <translation>Wohin soll das Stück?</translation>
    </message>
    <message>
        <source>Which one should the customer find?</source>
        <translation>Welchen soll der Kunde vorfinden?</translation>
    </message>
    <message>
        <source>Who fills the points up?</source>
        <translation>Wer gleicht die Punkte aus?</translation>
    </message>
    <message>
        <source>{amount} came in by a link that was cancelled or over.</source>
        <translation>{amount} kamen über einen Link, der storniert oder abgelaufen war.</translation>
    </message>
    <message>
        <source>{amount} should go back to the customer. The payment service did not.</source>
        <translation>{amount} sollten an den Kunden zurückgehen. Der Zahlungsdienst hat das nicht getan.</translation>
    </message>
    <message>
        <source>{bin} is below zero</source>
        <translation>{bin}: Bestand unter null</translation>
    </message>
    <message>
        <source>{command}</source>
        <translation>{command}</translation>
    </message>
    <message>
        <source>{command} It has no effect so far.</source>
        <translation>{command} Bisher ohne Wirkung.</translation>
    </message>
    <message>
        <source>{coupon} was used too often</source>
        <translation>{coupon} wurde zu oft eingelöst</translation>
    </message>
    <message>
        <source>{first} Then it was recorded again: {second} One of the two did not know of the other.</source>
        <translation>{first} Dann wurde es noch einmal erfasst: {second} Eines der beiden wusste nichts vom anderen.</translation>
    </message>
    <message>
        <source>{missing} missing on that device. They may be in entries that central has put aside.</source>
        <translation>Auf diesem Gerät fehlen {missing}. Sie können in Einträgen stehen, die die Zentrale zurückgelegt hat.</translation>
    </message>
    <message>
        <source>{name} did not come in time. The parcel stands on shelf {shelf}.</source>
        <translation>{name} kam nicht rechtzeitig. Das Paket steht auf Regal {shelf}.</translation>
    </message>
    <message>
        <source>{name} is {points} points below zero after {number}. One device did not know of the other.</source>
        <translation>{name} liegt nach {number} {points} Punkte unter null. Ein Gerät wusste nichts vom anderen.</translation>
    </message>
    <message>
        <source>{name}: {number} sold what {bought} had sold before.</source>
        <translation>{name}: {number} hat verkauft, was {bought} schon verkauft hatte.</translation>
    </message>
    <message>
        <source>{number} breaks a rule of selling</source>
        <translation>{number} verletzt eine Verkaufsregel</translation>
    </message>
    <message>
        <source>{number} has prices of another tier</source>
        <translation>{number} hat Preise einer anderen Stufe</translation>
    </message>
    <message>
        <source>{number} promised too many points</source>
        <translation>{number} hat zu viele Punkte versprochen</translation>
    </message>
    <message>
        <source>{number} sold it again. One device did not know of the other.</source>
        <translation>{number} hat ihn noch einmal verkauft. Ein Gerät wusste nichts vom anderen.</translation>
    </message>
    <message>
        <source>{number} was given twice</source>
        <translation>{number} wurde zweimal vergeben</translation>
    </message>
    <message>
        <source>{number} was sold at another price</source>
        <translation>{number} wurde zu einem anderen Preis verkauft</translation>
    </message>
    <message>
        <source>{number} was to go out by email, and did not.</source>
        <translation>{number} sollte per E-Mail gesendet werden, das gelang nicht.</translation>
    </message>
    <message>
        <source>{pickup} is cancelled, its parcel is packed</source>
        <translation>{pickup} ist storniert, das Paket ist gepackt</translation>
    </message>
    <message>
        <source>{pickup} is not known</source>
        <translation>{pickup} ist nicht bekannt</translation>
    </message>
    <message>
        <source>{pickup} was collected after its sale was taken back</source>
        <translation>{pickup} wurde abgeholt, nachdem der Verkauf storniert war</translation>
    </message>
    <message>
        <source>{pickup} was handed over twice</source>
        <translation>{pickup} wurde zweimal übergeben</translation>
    </message>
    <message>
        <source>{pickup} was handed over, but was {state}</source>
        <translation>{pickup} wurde übergeben, war aber {state}</translation>
    </message>
    <message>
        <source>{pickup} was not collected</source>
        <translation>{pickup} wurde nicht abgeholt</translation>
    </message>
    <message>
        <source>{points} points paid {paid}. By the rules they pay {expected}.</source>
        <translation>{points} Punkte zahlten {paid}. Nach den Regeln zahlen sie {expected}.</translation>
    </message>
    <message>
        <source>{product} was picked for {pickup}, which was {state} by then. It lies with the parcel.</source>
        <translation>{product} wurde für {pickup} gepickt, da schon {state}. Es liegt beim Paket.</translation>
    </message>
    <message>
        <source>{product}: more pieces left {bin} than were counted there ({pieces}).</source>
        <translation>{product}: {bin} verließen mehr Stück, als dort gezählt waren ({pieces}).</translation>
    </message>
    <message>
        <source>{product}: {pieces} not found. The pickup is for {name}.</source>
        <translation>{product}: {pieces} nicht gefunden. Die Abholung ist für {name}.</translation>
    </message>
    <message>
        <source>{product}: {pieces} of {asked} are not free any more at {place}. It was sold with {number}.</source>
        <translation>{product}: {pieces} von {asked} sind in {place} nicht mehr frei. Verkauft mit {number}.</translation>
    </message>
    <message>
        <source>{second} At that time the pickup was {state}.</source>
        <translation>{second} Die Abholung war da {state}.</translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts zu klären</translation>
    </message>
    <message>
        <source>When two things contradict each other, they show up here with what you can choose.</source>
        <translation>Wenn sich zwei Dinge widersprechen, erscheinen sie hier, mit den möglichen Entscheidungen.</translation>
    </message>
</context>
<context>
    <name>AvatarButton</name>
    <message>
        <source>You, {name}: lock, switch or change settings</source>
        <translation>Sie, {name}: sperren, wechseln oder Einstellungen ändern</translation>
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
        <translation>{low}–{high} Tsd.</translation>
    </message>
</context>
<context>
    <name>BasketNotices</name>
    <message>
        <source>Another device took this basket up first</source>
        <translation>Ein anderes Gerät war mit diesem Warenkorb schneller</translation>
    </message>
    <message>
        <source>Your lines stay here. Ask there before you sell them.</source>
        <translation>Ihre Zeilen bleiben hier. Fragen Sie dort, bevor Sie sie verkaufen.</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Put-back shelf</source>
        <translation>Rücklageregal</translation>
    </message>
    <message>
        <source>Sales floor</source>
        <translation>Verkaufsfläche</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>Something went wrong here. What was saved is safe; try again.</source>
        <translation>Hier ging etwas schief. Gespeichertes ist sicher; versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Associate may not use the camera. Allow it in the system settings, or open a picture.</source>
        <translation>Associate darf die Kamera nicht benutzen. Erlauben Sie es in den Systemeinstellungen oder öffnen Sie ein Bild.</translation>
    </message>
    <message>
        <source>Hold the code inside the frame.</source>
        <translation>Halten Sie den Code in den Rahmen.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>No camera was found. Pull the trigger of a scanner, open a picture, or type the number.</source>
        <translation>Keine Kamera gefunden. Drücken Sie die Taste eines Scanners, öffnen Sie ein Bild oder tippen Sie die Nummer.</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Bilder ({patterns})</translation>
    </message>
    <message>
        <source>Read: {code}</source>
        <translation>Gelesen: {code}</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Mit der Kamera scannen</translation>
    </message>
    <message>
        <source>Several codes</source>
        <translation>Mehrere Codes</translation>
    </message>
    <message>
        <source>Stays open, and takes each code once</source>
        <translation>Bleibt offen und nimmt jeden Code einmal</translation>
    </message>
    <message>
        <source>The camera gives no picture. Close other apps that use it, or open a picture.</source>
        <translation>Die Kamera liefert kein Bild. Schließen Sie andere Apps, die sie benutzen, oder öffnen Sie ein Bild.</translation>
    </message>
    <message>
        <source>This camera has no light that can be turned on</source>
        <translation>Diese Kamera hat kein schaltbares Licht</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Genehmigungscode</translation>
    </message>
    <message>
        <source>Approval code on the slip</source>
        <translation>Genehmigungscode vom Terminalbeleg</translation>
    </message>
    <message>
        <source>Ask for {amount}</source>
        <translation>{amount} anfordern</translation>
    </message>
    <message>
        <source>Ask the customer to pay {amount} on the terminal</source>
        <translation>Bitten Sie den Kunden, {amount} am Terminal zu zahlen</translation>
    </message>
    <message>
        <source>Ask the terminal again</source>
        <translation>Terminal erneut fragen</translation>
    </message>
    <message>
        <source>Asking the terminal what became of the payment</source>
        <translation>Das Terminal wird gefragt, was aus der Zahlung wurde</translation>
    </message>
    <message>
        <source>Confirm {amount}</source>
        <translation>{amount} bestätigen</translation>
    </message>
    <message>
        <source>It is not known whether {amount} was paid</source>
        <translation>Es ist nicht bekannt, ob {amount} bezahlt wurden</translation>
    </message>
    <message>
        <source>Take the card</source>
        <translation>Karte belasten</translation>
    </message>
    <message>
        <source>Take this amount on the terminal beside the till, then type the code of its slip.</source>
        <translation>Buchen Sie diesen Betrag am Terminal neben der Kasse, dann tippen Sie den Code vom Terminalbeleg.</translation>
    </message>
    <message>
        <source>This takes no money.</source>
        <translation>Dabei wird nichts abgebucht.</translation>
    </message>
    <message>
        <source>To stop, press the red key of the terminal. This sheet closes by itself.</source>
        <translation>Zum Abbrechen drücken Sie die rote Taste am Terminal. Dieses Fenster schließt sich von selbst.</translation>
    </message>
    <message>
        <source>Type the approval code of the slip.</source>
        <translation>Tippen Sie den Genehmigungscode vom Terminalbeleg.</translation>
    </message>
    <message>
        <source>Waiting for the terminal</source>
        <translation>Warten auf das Terminal</translation>
    </message>
    <message>
        <source>While the line is down a card pays up to {amount}. Take the rest another way.</source>
        <translation>Ohne Verbindung zahlt eine Karte bis {amount}. Nehmen Sie den Rest auf andere Art.</translation>
    </message>
    <message>
        <source>{reason} Do not take the card a second time. If the terminal has no answer either, call support.</source>
        <translation>{reason} Belasten Sie die Karte nicht ein zweites Mal. Weiß auch das Terminal nichts, rufen Sie den Support an.</translation>
    </message>
</context>
<context>
    <name>CartChange</name>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>Coupon {coupon}: {why}</source>
        <translation>Coupon {coupon}: {why}</translation>
    </message>
    <message>
        <source>No price is known here.</source>
        <translation>Hier ist kein Preis bekannt.</translation>
    </message>
    <message>
        <source>None here.</source>
        <translation>Hier keine.</translation>
    </message>
    <message>
        <source>Not sold any more.</source>
        <translation>Wird nicht mehr verkauft.</translation>
    </message>
    <message>
        <source>Nothing has changed since it was saved</source>
        <translation>Seit dem Speichern hat sich nichts geändert</translation>
    </message>
    <message>
        <source>{here} of {pieces} here.</source>
        <translation>{here} von {pieces} hier.</translation>
    </message>
    <message>
        <source>{now} now, less than {was} before.</source>
        <translation>Jetzt {now}, weniger als vorher: {was}.</translation>
    </message>
    <message>
        <source>{now} now. It was {was}.</source>
        <translation>Jetzt {now}. Vorher: {was}.</translation>
    </message>
    <message>
        <source>{now} now. {name} has ended, it was {was}.</source>
        <translation>Jetzt {now}. {name} ist zu Ende, vorher: {was}.</translation>
    </message>
</context>
<context>
    <name>CartFlow</name>
    <message>
        <source>The cart is in the basket.</source>
        <translation>Der Online-Warenkorb ist übernommen.</translation>
    </message>
    <message>
        <source>The cart is in the basket. Nothing has changed since it was saved.</source>
        <translation>Der Online-Warenkorb ist übernommen. Seit dem Speichern hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>CartSheet</name>
    <message>
        <source>A customer of another store</source>
        <translation>Kunde einer anderen Filiale</translation>
    </message>
    <message>
        <source>Continue in store</source>
        <translation>Hier fortsetzen</translation>
    </message>
    <message>
        <source>In the cart</source>
        <translation>Im Warenkorb</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>See the customer</source>
        <translation>Kunden ansehen</translation>
    </message>
    <message>
        <source>The customer has bought it, or put it away.</source>
        <translation>Der Kunde hat ihn gekauft oder verworfen.</translation>
    </message>
    <message>
        <source>This cart is gone</source>
        <translation>Warenkorb nicht mehr da</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>{channel} cart, saved {time}</source>
        <translation>Warenkorb ({channel}), gespeichert {time}</translation>
    </message>
    <message>
        <source>{items}, prices as in store</source>
        <translation>{items}, Preise wie in der Filiale</translation>
    </message>
    <message>
        <source>{name} has it in hand until {time}.</source>
        <translation>In Arbeit bei {name} bis {time}.</translation>
    </message>
</context>
<context>
    <name>Carts</name>
    <message>
        <source>A customer of another store</source>
        <translation>Kunde einer anderen Filiale</translation>
    </message>
    <message>
        <source>Not known on this device</source>
        <translation>Auf diesem Gerät nicht bekannt</translation>
    </message>
    <message>
        <source>Offline: the web cart is locked once the line is back.</source>
        <translation>Offline: Der Online-Warenkorb wird gesperrt, sobald die Verbindung da ist.</translation>
    </message>
    <message>
        <source>The web cart is locked while you sell.</source>
        <translation>Der Online-Warenkorb ist gesperrt, während Sie verkaufen.</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>hier keine</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>only {n} here</source>
        <translation>hier nur {n}</translation>
    </message>
    <message>
        <source>{channel}, changed {time}</source>
        <translation>{channel}, geändert {time}</translation>
    </message>
    <message>
        <source>{items}, prices as in store</source>
        <translation>{items}, Preise wie in der Filiale</translation>
    </message>
    <message>
        <source>{items}, some without a price here</source>
        <translation>{items}, einige hier ohne Preis</translation>
    </message>
    <message>
        <source>{name} has this cart in hand on {device} until {time}.</source>
        <translation>Dieser Warenkorb ist in Arbeit: {name}, {device}, bis {time}.</translation>
    </message>
    <message>
        <source>{n} here</source>
        <translation>hier {n}</translation>
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
        <translation>Dieser Warenkorb ist in Arbeit: {place}, bis {time}. Nichts davon ist verloren.</translation>
    </message>
</context>
<context>
    <name>CashSheet</name>
    <message>
        <source>Cash in hand</source>
        <translation>Bar erhalten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Change to give back: {amount}</source>
        <translation>Rückgeld: {amount}</translation>
    </message>
    <message>
        <source>Give an amount above zero.</source>
        <translation>Geben Sie einen Betrag über null an.</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Noch zu zahlen</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Bar kassieren</translation>
    </message>
    <message>
        <source>Take {amount}</source>
        <translation>{amount} kassieren</translation>
    </message>
    <message>
        <source>Take {amount} as a part</source>
        <translation>{amount} als Teil kassieren</translation>
    </message>
    <message>
        <source>The customer gives</source>
        <translation>Der Kunde gibt</translation>
    </message>
    <message>
        <source>The rest is {due}. Coins round it by {rounding}.</source>
        <translation>Der Rest ist {due}. Münzen runden ihn um {rounding}.</translation>
    </message>
    <message>
        <source>Type the amount that the customer gives.</source>
        <translation>Tippen Sie den Betrag, den der Kunde gibt.</translation>
    </message>
    <message>
        <source>{amount} to pay</source>
        <translation>{amount} zu zahlen</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ChangesSheet</name>
    <message>
        <source>Keep all</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>The cart has come into the basket that was begun here.</source>
        <translation>Der Online-Warenkorb ist in den hier begonnenen Warenkorb gekommen.</translation>
    </message>
    <message>
        <source>What changed since the customer saved it</source>
        <translation>Was sich seit dem Speichern geändert hat</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Filiale</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Pickups handed over</source>
        <translation>Übergebene Abholungen</translation>
    </message>
    <message>
        <source>Pickups handed over, by day</source>
        <translation>Übergebene Abholungen nach Tag</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Diagramm zeigen</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Central tries again by itself</source>
        <translation>Die Zentrale versucht es von selbst wieder</translation>
    </message>
    <message>
        <source>Choose this</source>
        <translation>Dies wählen</translation>
    </message>
    <message>
        <source>Confirm the handover</source>
        <translation>Übergabe bestätigen</translation>
    </message>
    <message>
        <source>Count it later</source>
        <translation>Später zählen</translation>
    </message>
    <message>
        <source>I have looked into it</source>
        <translation>Ich habe es geprüft</translation>
    </message>
    <message>
        <source>I have told the customer</source>
        <translation>Der Kunde weiß Bescheid</translation>
    </message>
    <message>
        <source>It can be sold again</source>
        <translation>Wieder verkäuflich</translation>
    </message>
    <message>
        <source>It stays until somebody counts</source>
        <translation>Bleibt, bis jemand zählt</translation>
    </message>
    <message>
        <source>It stays where it is, not on sale</source>
        <translation>Bleibt, wo es ist, nicht im Verkauf</translation>
    </message>
    <message>
        <source>It takes the place of the web cart</source>
        <translation>Er ersetzt den Online-Warenkorb</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Keep one handover</source>
        <translation>Eine Übergabe behalten</translation>
    </message>
    <message>
        <source>Keep the pickup as it is</source>
        <translation>Abholung so lassen</translation>
    </message>
    <message>
        <source>Keep the web cart</source>
        <translation>Aus dem Web behalten</translation>
    </message>
    <message>
        <source>Leave it to the next purchase</source>
        <translation>Beim nächsten Einkauf ausgleichen</translation>
    </message>
    <message>
        <source>Leave the cart</source>
        <translation>Warenkorb so lassen</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Warten lassen</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Als gesehen markieren</translation>
    </message>
    <message>
        <source>New points fill up what is missing</source>
        <translation>Neue Punkte gleichen das Fehlende aus</translation>
    </message>
    <message>
        <source>Note that it is kept</source>
        <translation>Als gehalten notieren</translation>
    </message>
    <message>
        <source>Note that the customer knows</source>
        <translation>Als mitgeteilt notieren</translation>
    </message>
    <message>
        <source>Nothing left the store</source>
        <translation>Nichts verließ die Filiale</translation>
    </message>
    <message>
        <source>Only what was not sold</source>
        <translation>Nur, was nicht verkauft wurde</translation>
    </message>
    <message>
        <source>Pickup and stock stay as they are</source>
        <translation>Abholung und Bestand bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Put back on the shelf</source>
        <translation>Zurück ins Regal</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Set the count to zero</source>
        <translation>Auf null setzen</translation>
    </message>
    <message>
        <source>Set the points to zero</source>
        <translation>Punkte auf null setzen</translation>
    </message>
    <message>
        <source>Stock is taken off once more</source>
        <translation>Der Bestand sinkt noch einmal</translation>
    </message>
    <message>
        <source>Stock stays as it is</source>
        <translation>Der Bestand bleibt</translation>
    </message>
    <message>
        <source>Take it off the pickup</source>
        <translation>Aus der Abholung nehmen</translation>
    </message>
    <message>
        <source>Take stock off again</source>
        <translation>Noch einmal abziehen</translation>
    </message>
    <message>
        <source>Take the piece off</source>
        <translation>Stück herausnehmen</translation>
    </message>
    <message>
        <source>Take the store&apos;s</source>
        <translation>Aus der Filiale nehmen</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Der Platz ist leer</translation>
    </message>
    <message>
        <source>The count is set to zero</source>
        <translation>Die Zahl wird auf null gesetzt</translation>
    </message>
    <message>
        <source>The customer has two carts</source>
        <translation>Der Kunde hat zwei Warenkörbe</translation>
    </message>
    <message>
        <source>The customer&apos;s own</source>
        <translation>Den eigenen des Kunden</translation>
    </message>
    <message>
        <source>The customer, with the next purchase</source>
        <translation>Der Kunde, beim nächsten Einkauf</translation>
    </message>
    <message>
        <source>The goods left once</source>
        <translation>Ware einmal übergeben</translation>
    </message>
    <message>
        <source>The goods left the store</source>
        <translation>Die Ware verließ die Filiale</translation>
    </message>
    <message>
        <source>The goods left twice</source>
        <translation>Ware zweimal übergeben</translation>
    </message>
    <message>
        <source>The goods were found</source>
        <translation>Die Ware wurde gefunden</translation>
    </message>
    <message>
        <source>The handover counts, stock is taken off</source>
        <translation>Die Übergabe gilt, der Bestand sinkt</translation>
    </message>
    <message>
        <source>The one from the store</source>
        <translation>Den aus der Filiale</translation>
    </message>
    <message>
        <source>The pickup waits for the piece</source>
        <translation>Die Abholung wartet auf das Stück</translation>
    </message>
    <message>
        <source>The pieces of the sale are taken out</source>
        <translation>Die verkauften Stücke werden herausgenommen</translation>
    </message>
    <message>
        <source>The points are set to zero</source>
        <translation>Die Punkte werden auf null gesetzt</translation>
    </message>
    <message>
        <source>The promise is kept</source>
        <translation>Die Zusage wird gehalten</translation>
    </message>
    <message>
        <source>The promise is settled with them</source>
        <translation>Die Zusage ist mit dem Kunden geklärt</translation>
    </message>
    <message>
        <source>The rest can be handed over without it</source>
        <translation>Der Rest kann ohne es übergeben werden</translation>
    </message>
    <message>
        <source>The web cart stays as it is</source>
        <translation>Der Online-Warenkorb bleibt, wie er ist</translation>
    </message>
    <message>
        <source>We do</source>
        <translation>Wir</translation>
    </message>
    <message>
        <source>What the store had sent is dropped</source>
        <translation>Was die Filiale gesendet hat, entfällt</translation>
    </message>
    <message>
        <source>Your name and the time are noted</source>
        <translation>Ihr Name und die Zeit werden notiert</translation>
    </message>
</context>
<context>
    <name>ColumnPanel</name>
    <message>
        <source>None now</source>
        <translation>Jetzt keine</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Agreed {day}, {proof}</source>
        <translation>Eingewilligt {day}, {proof}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>May we call you, for example when something you wished for is back?</source>
        <translation>Dürfen wir Sie anrufen, zum Beispiel wenn etwas von Ihrer Wunschliste wieder da ist?</translation>
    </message>
    <message>
        <source>May we look at what you bought with us, to choose offers for you?</source>
        <translation>Dürfen wir Ihre Einkäufe bei uns ansehen, um Angebote für Sie auszuwählen?</translation>
    </message>
    <message>
        <source>May we send you messages about new things? You can stop them at any time.</source>
        <translation>Dürfen wir Ihnen Nachrichten über Neuheiten senden? Sie können sie jederzeit abbestellen.</translation>
    </message>
    <message>
        <source>May we send you news by email? You can stop it at any time, in every email.</source>
        <translation>Dürfen wir Ihnen Neuigkeiten per E-Mail senden? Sie können sie jederzeit abbestellen, in jeder E-Mail.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Only the customer can agree again: in the app or on the web.</source>
        <translation>Wieder einwilligen kann nur der Kunde selbst: in der App oder im Web.</translation>
    </message>
    <message>
        <source>Personal offers</source>
        <translation>Persönliche Angebote</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Receipts by email</source>
        <translation>Belege per E-Mail</translation>
    </message>
    <message>
        <source>Shall we send your receipts by email? We use the address for nothing else.</source>
        <translation>Sollen wir Ihnen Ihre Belege per E-Mail senden? Wir nutzen die Adresse für nichts anderes.</translation>
    </message>
    <message>
        <source>Withdrew {day}, {proof}</source>
        <translation>Widerrufen {day}, {proof}</translation>
    </message>
    <message>
        <source>in the app</source>
        <translation>in der App</translation>
    </message>
    <message>
        <source>on the web</source>
        <translation>im Web</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <source>told us</source>
        <translation>mündlich</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Agreed</source>
        <translation>Eingewilligt</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>Kunden fragen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Read to the customer: “{words}”</source>
        <translation>Dem Kunden vorgelesen: „{words}“</translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>Ja, mündlich</translation>
    </message>
    <message>
        <source>They signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Withdraw, they said so</source>
        <translation>Widerrufen, mündlich</translation>
    </message>
    <message>
        <source>Withdraw, they signed</source>
        <translation>Widerrufen, unterschrieben</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>{channel}: agreed</source>
        <translation>{channel}: eingewilligt</translation>
    </message>
    <message>
        <source>{channel}: withdrawn</source>
        <translation>{channel}: widerrufen</translation>
    </message>
    <message>
        <source>{since} · {name}</source>
        <translation>{since} · {name}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>ConsentStrip</name>
    <message>
        <source>Agreed to</source>
        <translation>Eingewilligt</translation>
    </message>
    <message>
        <source>Never asked what they agree to</source>
        <translation>Noch nie nach Einwilligung gefragt</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
</context>
<context>
    <name>CouponRows</name>
    <message>
        <source>Take coupon {code} out</source>
        <translation>Coupon {code} entfernen</translation>
    </message>
</context>
<context>
    <name>CouponSheet</name>
    <message>
        <source>Add the coupon</source>
        <translation>Coupon hinzufügen</translation>
    </message>
    <message>
        <source>Code of the coupon</source>
        <translation>Code des Coupons</translation>
    </message>
    <message>
        <source>Coupon {code} is out of the basket.</source>
        <translation>Coupon {code} ist nicht mehr im Warenkorb.</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Coupons</translation>
    </message>
    <message>
        <source>No coupon is in this basket yet.</source>
        <translation>In diesem Warenkorb ist noch kein Coupon.</translation>
    </message>
    <message>
        <source>Press a coupon to take it out.</source>
        <translation>Tippen Sie auf einen Coupon, um ihn zu entfernen.</translation>
    </message>
    <message>
        <source>Scan it</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Scan the coupon, or type its code</source>
        <translation>Coupon scannen oder Code tippen</translation>
    </message>
    <message>
        <source>The coupon counts.</source>
        <translation>Der Coupon zählt.</translation>
    </message>
</context>
<context>
    <name>CreateSheet</name>
    <message>
        <source>Add customer</source>
        <translation>Kunden anlegen</translation>
    </message>
    <message>
        <source>Loyalty card, scanned</source>
        <translation>Kundenkarte, gescannt</translation>
    </message>
    <message>
        <source>May we?</source>
        <translation>Dürfen wir?</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Read each question out. Only a yes is kept, with these words.</source>
        <translation>Lesen Sie jede Frage vor. Nur ein Ja wird gespeichert, mit diesem Wortlaut.</translation>
    </message>
    <message>
        <source>This is no loyalty card. Save the customer first.</source>
        <translation>Das ist keine Kundenkarte. Speichern Sie zuerst den Kunden.</translation>
    </message>
</context>
<context>
    <name>CreditSheet</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>How much of it?</source>
        <translation>Wie viel davon?</translation>
    </message>
    <message>
        <source>Take store credit</source>
        <translation>Guthaben einlösen</translation>
    </message>
    <message>
        <source>Take {amount} of the credit</source>
        <translation>{amount} Guthaben einlösen</translation>
    </message>
    <message>
        <source>The customer has so much with us.</source>
        <translation>So viel hat der Kunde bei uns gut.</translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>As the customer writes it</source>
        <translation>So, wie der Kunde es schreibt</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Sprache wählen</translation>
    </message>
    <message>
        <source>Close this sheet first, then scan again.</source>
        <translation>Schließen Sie zuerst dieses Fenster, dann scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Customer of this basket</source>
        <translation>Kunde dieses Warenkorbs</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gefundene Kunden</translation>
    </message>
    <message>
        <source>Dialled as {number}</source>
        <translation>Gewählt wird {number}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Here lately</source>
        <translation>Zuletzt hier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Kundenkarte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, email, phone, card or customer number</source>
        <translation>Name, E-Mail, Telefon, Karte oder Kundennummer</translation>
    </message>
    <message>
        <source>Nobody on this device is called so. Search everywhere, or scan the loyalty card.</source>
        <translation>Auf diesem Gerät heißt niemand so. Suchen Sie überall oder scannen Sie die Kundenkarte.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Scan it</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Take the customer off this basket</source>
        <translation>Kunden aus dem Warenkorb nehmen</translation>
    </message>
    <message>
        <source>{name} is a customer now.</source>
        <translation>Kunde angelegt: {name}.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Age not known</source>
        <translation>Stand unbekannt</translation>
    </message>
    <message>
        <source>Central does not answer now. Try again when the line is back.</source>
        <translation>Die Zentrale antwortet gerade nicht. Versuchen Sie es, sobald die Verbindung da ist.</translation>
    </message>
    <message>
        <source>Central has found somebody. The details are on their way.</source>
        <translation>Die Zentrale hat jemanden gefunden. Die Details sind unterwegs.</translation>
    </message>
    <message>
        <source>Central knows nobody by that either. Check it letter by letter.</source>
        <translation>Auch die Zentrale kennt niemanden. Prüfen Sie Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customers of other stores are found by their whole email address, phone, card or number.</source>
        <translation>Kunden anderer Filialen finden Sie über die ganze E-Mail-Adresse, Telefon, Karte oder Nummer.</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Daten ändern</translation>
    </message>
    <message>
        <source>Export or erase</source>
        <translation>Export oder Löschung</translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation>Hier seit {time}</translation>
    </message>
    <message>
        <source>More about this customer</source>
        <translation>Mehr zu diesem Kunden</translation>
    </message>
    <message>
        <source>Needs the line</source>
        <translation>Braucht Verbindung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Same person twice?</source>
        <translation>Zweimal dieselbe Person?</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Somebody of another store may be known to central.</source>
        <translation>Kunden anderer Filialen kennt vielleicht die Zentrale.</translation>
    </message>
    <message>
        <source>The call is made.</source>
        <translation>Der Anruf ist erledigt.</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>{name} has left.</source>
        <translation>{name} ist gegangen.</translation>
    </message>
    <message>
        <source>{name} is in the store.</source>
        <translation>{name} ist in der Filiale.</translation>
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
        <translation>Verkauf beginnen</translation>
    </message>
    <message>
        <source>Contacts are masked</source>
        <translation>Kontakte sind verdeckt</translation>
    </message>
    <message>
        <source>Continue in store</source>
        <translation>Hier fortsetzen</translation>
    </message>
    <message>
        <source>Goes well with what they have</source>
        <translation>Passt zu bisherigen Käufen</translation>
    </message>
    <message>
        <source>In the cart</source>
        <translation>Im Warenkorb</translation>
    </message>
    <message>
        <source>Next best actions</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>No cart is open. What is put into it in web or app shows up here.</source>
        <translation>Kein Warenkorb ist offen. Was in Web oder App hineinkommt, erscheint hier.</translation>
    </message>
    <message>
        <source>Nothing to offer now.</source>
        <translation>Jetzt nichts anzubieten.</translation>
    </message>
    <message>
        <source>Online cart</source>
        <translation>Online-Warenkorb</translation>
    </message>
    <message>
        <source>Open somebody and turn “Shoulder-safe” off. They are masked again after half a minute.</source>
        <translation>Öffnen Sie jemanden und schalten Sie „Sichtschutz“ aus. Nach einer halben Minute ist alles wieder verdeckt.</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>On this device</source>
        <translation>Auf diesem Gerät</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>DensePanel</name>
    <message>
        <source>Add by hand</source>
        <translation>Produkt suchen</translation>
    </message>
    <message>
        <source>Nothing in the basket yet</source>
        <translation>Noch nichts im Warenkorb</translation>
    </message>
    <message>
        <source>Scan a product, or add it by hand.</source>
        <translation>Scannen Sie ein Produkt oder suchen Sie es.</translation>
    </message>
    <message>
        <source>{items} · started {time}</source>
        <translation>{items} · begonnen {time}</translation>
    </message>
    <message>
        <source>{items} · {device} · started {time}</source>
        <translation>{items} · {device} · begonnen {time}</translation>
    </message>
</context>
<context>
    <name>DensePlan</name>
    <message>
        <source>Change plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>One payment, one receipt</source>
        <translation>Eine Zahlung, ein Beleg</translation>
    </message>
    <message>
        <source>One plan</source>
        <translation>Ein Plan</translation>
    </message>
</context>
<context>
    <name>DenseSide</name>
    <message>
        <source>Coupon {code} taken out</source>
        <translation>Coupon {code} entfernt</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>Geschenkbeleg</translation>
    </message>
    <message>
        <source>No basket in hand</source>
        <translation>Kein Warenkorb offen</translation>
    </message>
    <message>
        <source>Scan the first product, or open one that waits.</source>
        <translation>Scannen Sie das erste Produkt oder öffnen Sie einen wartenden Warenkorb.</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>Warum dieser Preis</translation>
    </message>
    <message>
        <source>without prices</source>
        <translation>ohne Preise</translation>
    </message>
</context>
<context>
    <name>DenseToPay</name>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>You save {amount}</source>
        <translation>Ersparnis: {amount}</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Another bin</source>
        <translation>Anderer Platz</translation>
    </message>
    <message>
        <source>Can&apos;t find it</source>
        <translation>Nicht zu finden</translation>
    </message>
    <message>
        <source>Choose one, or scan the code the customer shows.</source>
        <translation>Wählen Sie eine oder scannen Sie den Code des Kunden.</translation>
    </message>
    <message>
        <source>No pickup chosen</source>
        <translation>Keine Abholung gewählt</translation>
    </message>
    <message>
        <source>Not sent yet, saved on this device</source>
        <translation>Noch nicht gesendet, auf diesem Gerät gespeichert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>{picked} of {pieces}</source>
        <translation>{picked} von {pieces}</translation>
    </message>
</context>
<context>
    <name>Disc</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Access ended</source>
        <translation>Zugang beendet</translation>
    </message>
    <message>
        <source>Basket handed on</source>
        <translation>Warenkorb weitergegeben</translation>
    </message>
    <message>
        <source>Basket parked</source>
        <translation>Warenkorb geparkt</translation>
    </message>
    <message>
        <source>Basket sent home to the web cart</source>
        <translation>Warenkorb nach Hause gesendet</translation>
    </message>
    <message>
        <source>Basket taken up again</source>
        <translation>Warenkorb wieder aufgenommen</translation>
    </message>
    <message>
        <source>Basket thrown away</source>
        <translation>Warenkorb verworfen</translation>
    </message>
    <message>
        <source>Cart changed on the web</source>
        <translation>Warenkorb im Web geändert</translation>
    </message>
    <message>
        <source>Charge given back</source>
        <translation>Belastung erstattet</translation>
    </message>
    <message>
        <source>Choice made</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <translation>Einwilligung geändert</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>Kunde angelegt</translation>
    </message>
    <message>
        <source>Customer corrected</source>
        <translation>Kundendaten korrigiert</translation>
    </message>
    <message>
        <source>Customer has left</source>
        <translation>Kunde ist gegangen</translation>
    </message>
    <message>
        <source>Customer is in the store</source>
        <translation>Kunde ist in der Filiale</translation>
    </message>
    <message>
        <source>Customers merged</source>
        <translation>Kunden zusammengeführt</translation>
    </message>
    <message>
        <source>Device enrolled</source>
        <translation>Gerät registriert</translation>
    </message>
    <message>
        <source>Device locked out</source>
        <translation>Gerät gesperrt</translation>
    </message>
    <message>
        <source>Device may sell</source>
        <translation>Gerät darf verkaufen</translation>
    </message>
    <message>
        <source>Device renamed</source>
        <translation>Gerät umbenannt</translation>
    </message>
    <message>
        <source>Email of a receipt settled</source>
        <translation>E-Mail eines Belegs geklärt</translation>
    </message>
    <message>
        <source>Erasure started</source>
        <translation>Löschung gestartet</translation>
    </message>
    <message>
        <source>Export started</source>
        <translation>Export gestartet</translation>
    </message>
    <message>
        <source>Gift card charged</source>
        <translation>Geschenkkarte belastet</translation>
    </message>
    <message>
        <source>Handed over, {about}</source>
        <translation>Übergeben, {about}</translation>
    </message>
    <message>
        <source>Made ready, {about}</source>
        <translation>Bereitgestellt, {about}</translation>
    </message>
    <message>
        <source>Merge taken apart</source>
        <translation>Zusammenführung aufgelöst</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>PIN geändert</translation>
    </message>
    <message>
        <source>Paid by link</source>
        <translation>Per Link bezahlt</translation>
    </message>
    <message>
        <source>Pay link asked for</source>
        <translation>Bezahllink angefordert</translation>
    </message>
    <message>
        <source>Pay link cancelled</source>
        <translation>Bezahllink storniert</translation>
    </message>
    <message>
        <source>Pay link over</source>
        <translation>Bezahllink abgelaufen</translation>
    </message>
    <message>
        <source>Payment by link given back</source>
        <translation>Linkzahlung erstattet</translation>
    </message>
    <message>
        <source>Payment by link is back</source>
        <translation>Linkzahlung ist zurück</translation>
    </message>
    <message>
        <source>Picking started, {about}</source>
        <translation>Picken begonnen, {about}</translation>
    </message>
    <message>
        <source>Pickup promised, {about}</source>
        <translation>Abholung zugesagt, {about}</translation>
    </message>
    <message>
        <source>Piece not found, {about}</source>
        <translation>Stück nicht gefunden, {about}</translation>
    </message>
    <message>
        <source>Piece picked, {about}</source>
        <translation>Stück gepickt, {about}</translation>
    </message>
    <message>
        <source>Preferences changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Price checked, {about}</source>
        <translation>Preis geprüft, {about}</translation>
    </message>
    <message>
        <source>Promise taken back, {about}</source>
        <translation>Zusage zurückgenommen, {about}</translation>
    </message>
    <message>
        <source>Promised call is open again</source>
        <translation>Versprochener Anruf wieder offen</translation>
    </message>
    <message>
        <source>Promised call made</source>
        <translation>Versprochener Anruf erledigt</translation>
    </message>
    <message>
        <source>Receipt by email, {about}</source>
        <translation>Beleg per E-Mail, {about}</translation>
    </message>
    <message>
        <source>Reservation released</source>
        <translation>Reservierung gelöst</translation>
    </message>
    <message>
        <source>Reserved, {about}</source>
        <translation>Reserviert, {about}</translation>
    </message>
    <message>
        <source>Sale taken back, {about}</source>
        <translation>Verkauf storniert, {about}</translation>
    </message>
    <message>
        <source>Shipment promised, {about}</source>
        <translation>Versand zugesagt, {about}</translation>
    </message>
    <message>
        <source>Sold, {about}</source>
        <translation>Verkauft, {about}</translation>
    </message>
    <message>
        <source>Something newer</source>
        <translation>Etwas Neueres</translation>
    </message>
    <message>
        <source>Something to remember added</source>
        <translation>Vorliebe hinzugefügt</translation>
    </message>
    <message>
        <source>Something to remember removed</source>
        <translation>Vorliebe entfernt</translation>
    </message>
    <message>
        <source>Stock corrected, {about}</source>
        <translation>Bestand korrigiert, {about}</translation>
    </message>
    <message>
        <source>Store credit used</source>
        <translation>Guthaben eingelöst</translation>
    </message>
    <message>
        <source>Time ran out, {about}</source>
        <translation>Zeit abgelaufen, {about}</translation>
    </message>
    <message>
        <source>Web cart bought, {about}</source>
        <translation>Online-Warenkorb gekauft, {about}</translation>
    </message>
    <message>
        <source>Web cart continued in the store</source>
        <translation>Online-Warenkorb in der Filiale fortgesetzt</translation>
    </message>
    <message>
        <source>Web cart free again</source>
        <translation>Online-Warenkorb wieder frei</translation>
    </message>
    <message>
        <source>Web cart let go</source>
        <translation>Online-Warenkorb freigegeben</translation>
    </message>
    <message>
        <source>shelf {shelf}</source>
        <translation>Regal {shelf}</translation>
    </message>
    <message>
        <source>with signature</source>
        <translation>mit Unterschrift</translation>
    </message>
    <message>
        <source>{pieces} in {bin}</source>
        <translation>{pieces} in {bin}</translation>
    </message>
</context>
<context>
    <name>DoneSheet</name>
    <message>
        <source>Change to give back</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Code of the receipt</source>
        <translation>Code des Belegs</translation>
    </message>
    <message>
        <source>Every store of the chain can check the receipt by this code, also offline.</source>
        <translation>Jede Filiale der Kette kann den Beleg mit diesem Code prüfen, auch offline.</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>Geschenkbeleg</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Neuer Verkauf</translation>
    </message>
    <message>
        <source>Now {tier}</source>
        <translation>Jetzt {tier}</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>Beleg öffnen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Receipt by email</source>
        <translation>Beleg per E-Mail</translation>
    </message>
    <message>
        <source>Receipt {number} · {time}</source>
        <translation>Beleg {number} · {time}</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>Known already?</source>
        <translation>Schon bekannt?</translation>
    </message>
    <message>
        <source>This is them</source>
        <translation>Diese Person</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>No such number is in use. Read it back to the customer.</source>
        <translation>Diese Nummer ist nicht vergeben. Lesen Sie sie dem Kunden vor.</translation>
    </message>
    <message>
        <source>This can&apos;t be dialled. It is kept as it is typed.</source>
        <translation>Diese Nummer lässt sich nicht wählen. Sie wird so gespeichert, wie sie dasteht.</translation>
    </message>
    <message>
        <source>{name} has nearly the same name.</source>
        <translation>Fast gleicher Name: {name}.</translation>
    </message>
    <message>
        <source>{name} has the same email address.</source>
        <translation>Gleiche E-Mail-Adresse: {name}.</translation>
    </message>
    <message>
        <source>{name} has the same loyalty card.</source>
        <translation>Gleiche Kundenkarte: {name}.</translation>
    </message>
    <message>
        <source>{name} has the same phone number.</source>
        <translation>Gleiche Telefonnummer: {name}.</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Anderer Tag</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Daten ändern</translation>
    </message>
    <message>
        <source>Favourite brands</source>
        <translation>Lieblingsmarken</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>Wichtige Tage</translation>
    </message>
    <message>
        <source>Loyalty card, scanned</source>
        <translation>Kundenkarte, gescannt</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Neither a loyalty card nor a product of ours.</source>
        <translation>Weder eine Kundenkarte noch ein Produkt von uns.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch nichts geändert.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Vorlieben</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Produktnummer</translation>
    </message>
    <message>
        <source>Put on the wish list</source>
        <translation>Auf die Wunschliste gesetzt</translation>
    </message>
    <message>
        <source>Remove {thing}</source>
        <translation>{thing} entfernen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Daten speichern</translation>
    </message>
    <message>
        <source>Scan it</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Such as no wool</source>
        <translation>Etwa: keine Wolle</translation>
    </message>
    <message>
        <source>What they like</source>
        <translation>Was gefällt</translation>
    </message>
    <message>
        <source>Which day it is</source>
        <translation>Welcher Tag es ist</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>Wunschliste</translation>
    </message>
    <message>
        <source>Year, if known</source>
        <translation>Jahr, falls bekannt</translation>
    </message>
    <message>
        <source>{name} is corrected.</source>
        <translation>Daten geändert: {name}.</translation>
    </message>
</context>
<context>
    <name>EmailSheet</name>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Ask the customer first.</source>
        <translation>Fragen Sie zuerst den Kunden.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>For this receipt alone.</source>
        <translation>Nur für diesen Beleg.</translation>
    </message>
    <message>
        <source>It is used once, and kept nowhere else.</source>
        <translation>Sie wird einmal benutzt und nirgends sonst gespeichert.</translation>
    </message>
    <message>
        <source>Nothing else is ever sent to it because of this.</source>
        <translation>Sonst wird deswegen nie etwas dorthin gesendet.</translation>
    </message>
    <message>
        <source>Receipt {number} by email</source>
        <translation>Beleg {number} per E-Mail</translation>
    </message>
    <message>
        <source>Send the receipt</source>
        <translation>Beleg senden</translation>
    </message>
    <message>
        <source>The customer agreed to receipts by email.</source>
        <translation>Der Kunde hat in Belege per E-Mail eingewilligt.</translation>
    </message>
    <message>
        <source>The customer has given it for this receipt</source>
        <translation>Vom Kunden für diesen Beleg genannt</translation>
    </message>
    <message>
        <source>The receipt goes out as soon as the line allows.</source>
        <translation>Der Beleg wird gesendet, sobald die Verbindung es erlaubt.</translation>
    </message>
    <message>
        <source>Type the address.</source>
        <translation>Tippen Sie die Adresse.</translation>
    </message>
</context>
<context>
    <name>EnrolCard</name>
    <message>
        <source>Address of central</source>
        <translation>Adresse der Zentrale</translation>
    </message>
    <message>
        <source>Enrol this device</source>
        <translation>Gerät registrieren</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>Registrierungscode</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Name dieses Geräts</translation>
    </message>
    <message>
        <source>Set up this device</source>
        <translation>Dieses Gerät einrichten</translation>
    </message>
    <message>
        <source>Tablet 4, ground floor</source>
        <translation>Tablet 4, Erdgeschoss</translation>
    </message>
    <message>
        <source>The code is made at central. It is good for ten minutes and for one device.</source>
        <translation>Den Code erstellt die Zentrale. Er gilt zehn Minuten und für ein Gerät.</translation>
    </message>
</context>
<context>
    <name>Enrolment</name>
    <message>
        <source>Central does not answer. Check the address and the line, then try again.</source>
        <translation>Die Zentrale antwortet nicht. Prüfen Sie Adresse und Verbindung, dann versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Over the internet central needs an address that begins with https.</source>
        <translation>Über das Internet braucht die Zentrale eine Adresse, die mit https beginnt.</translation>
    </message>
    <message>
        <source>This code is not right. Check it and enter it again.</source>
        <translation>Dieser Code stimmt nicht. Prüfen Sie ihn und geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>This code is too old. Ask support for a new one; it is good for ten minutes.</source>
        <translation>Dieser Code ist zu alt. Bitten Sie den Support um einen neuen; er gilt zehn Minuten.</translation>
    </message>
    <message>
        <source>This code was used before. Ask support for a new one.</source>
        <translation>Dieser Code wurde schon benutzt. Bitten Sie den Support um einen neuen.</translation>
    </message>
    <message>
        <source>This device belongs to a store already. Ask support to set it up again.</source>
        <translation>Dieses Gerät gehört schon zu einer Filiale. Bitten Sie den Support, es neu einzurichten.</translation>
    </message>
    <message>
        <source>This is not an address of central. It looks like https://central.example:8420.</source>
        <translation>Das ist keine Adresse der Zentrale. Sie sieht aus wie https://central.example:8420.</translation>
    </message>
    <message>
        <source>Too many codes were tried. Wait a few minutes, then use a new code.</source>
        <translation>Zu viele Codes wurden probiert. Warten Sie einige Minuten, dann nehmen Sie einen neuen.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Another picture</source>
        <translation>Anderes Bild</translation>
    </message>
    <message>
        <source>Link to the other price</source>
        <translation>Link zum anderen Preis</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Picture of the other price</source>
        <translation>Bild des anderen Preises</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Bilder ({patterns})</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>The picture goes with the sale.</source>
        <translation>Das Bild geht mit dem Verkauf mit.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>About</source>
        <translation>Zur Person</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Warenkorb im Schnitt</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>Kaufverhalten</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Wichtige Tage</translation>
    </message>
    <message>
        <source>In other currencies</source>
        <translation>In anderen Währungen</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Letzter Besuch</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Kundenwert</translation>
    </message>
    <message>
        <source>Likely to run out</source>
        <translation>Wohl bald aufgebraucht</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Kundenkarte</translation>
    </message>
    <message>
        <source>Own store</source>
        <translation>Stammfiliale</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retouren</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Spent in the last twelve months counts.</source>
        <translation>Es zählen die Einkäufe der letzten zwölf Monate.</translation>
    </message>
    <message>
        <source>Still to {tier}</source>
        <translation>Noch bis {tier}</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Value, visits and habits come from central, and are not here yet.</source>
        <translation>Wert, Besuche und Gewohnheiten kommen von der Zentrale und sind noch nicht hier.</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>etwa {day}</translation>
    </message>
    <message>
        <source>{day}, {place}</source>
        <translation>{day}, {place}</translation>
    </message>
    <message>
        <source>{percent} of items</source>
        <translation>{percent} der Artikel</translation>
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
        <translation>Zu diesem Modell</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>Alle Angaben</translation>
    </message>
    <message>
        <source>Fewer facts</source>
        <translation>Weniger Angaben</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>Das Wichtigste</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>Wunschliste</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Other places</source>
        <translation>Andere Orte</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Sums, points, coupons and other ways to pay</source>
        <translation>Summen, Punkte, Coupons und andere Zahlarten</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>{id} · done</source>
        <translation>{id} · erledigt</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Ready to scan · {line}</source>
        <translation>Bereit zum Scannen · {line}</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Gescannt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>This app has no page called {name}.</source>
        <translation>Diese App hat keine Seite namens {name}.</translation>
    </message>
</context>
<context>
    <name>GiftCardSheet</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>How much of it?</source>
        <translation>Wie viel davon?</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Number of the gift card</source>
        <translation>Nummer der Geschenkkarte</translation>
    </message>
    <message>
        <source>On the card that ends with {ending}.</source>
        <translation>Auf der Karte, die auf {ending} endet.</translation>
    </message>
    <message>
        <source>On the card that ends with {ending}. It can be used until {day}.</source>
        <translation>Auf der Karte, die auf {ending} endet. Bis {day} einlösbar.</translation>
    </message>
    <message>
        <source>Scan the card, or type its number</source>
        <translation>Karte scannen oder Nummer tippen</translation>
    </message>
    <message>
        <source>Scan the card, or type its number.</source>
        <translation>Scannen Sie die Karte oder tippen Sie die Nummer.</translation>
    </message>
    <message>
        <source>Take the gift card</source>
        <translation>Geschenkkarte einlösen</translation>
    </message>
    <message>
        <source>Take {amount} from the card</source>
        <translation>{amount} von der Karte einlösen</translation>
    </message>
</context>
<context>
    <name>GiveBackSheet</name>
    <message>
        <source>Give back {amount}</source>
        <translation>{amount} erstatten</translation>
    </message>
    <message>
        <source>Give back {amount}, {way}</source>
        <translation>{amount} erstatten, {way}</translation>
    </message>
    <message>
        <source>Give it back on the terminal first, code {code}. Then confirm here.</source>
        <translation>Erstatten Sie zuerst am Terminal, Code {code}. Dann bestätigen Sie hier.</translation>
    </message>
    <message>
        <source>It goes back the way the customer has paid it.</source>
        <translation>Es geht auf dem Weg zurück, auf dem der Kunde bezahlt hat.</translation>
    </message>
    <message>
        <source>It goes back to where it was taken from.</source>
        <translation>Es geht dorthin zurück, woher es kam.</translation>
    </message>
    <message>
        <source>Take {amount} out of the drawer and hand it over.</source>
        <translation>Nehmen Sie {amount} aus der Kassenlade und geben Sie das Geld zurück.</translation>
    </message>
    <message>
        <source>The basket stays, and can be paid another way.</source>
        <translation>Der Warenkorb bleibt und kann anders bezahlt werden.</translation>
    </message>
    <message>
        <source>The terminal gives it back to the same card, which is not needed for it.</source>
        <translation>Das Terminal erstattet auf dieselbe Karte. Die Karte wird dafür nicht gebraucht.</translation>
    </message>
</context>
<context>
    <name>GoesWellCard</name>
    <message>
        <source>Enter adds, arrows move</source>
        <translation>Enter fügt hinzu, Pfeile bewegen</translation>
    </message>
    <message>
        <source>Goes well with</source>
        <translation>Passt gut zu</translation>
    </message>
    <message>
        <source>Nothing is often bought with this yet.</source>
        <translation>Noch wird nichts oft dazu gekauft.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Ask for the pickup code.</source>
        <translation>Fragen Sie nach dem Abholcode.</translation>
    </message>
    <message>
        <source>Does not match this order</source>
        <translation>Passt nicht zu dieser Bestellung</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>Übergabe an {name}</translation>
    </message>
    <message>
        <source>Hand over {items}</source>
        <translation>{items} übergeben</translation>
    </message>
    <message>
        <source>Matches this order</source>
        <translation>Passt zu dieser Bestellung</translation>
    </message>
    <message>
        <source>Photo ID</source>
        <translation>Lichtbildausweis</translation>
    </message>
    <message>
        <source>Photo ID, because the order is over {amount}</source>
        <translation>Lichtbildausweis, da die Bestellung über {amount} liegt</translation>
    </message>
    <message>
        <source>Saved on this device. It is sent when the line is back.</source>
        <translation>Auf diesem Gerät gespeichert. Wird gesendet, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Write down who collects it.</source>
        <translation>Notieren Sie, wer abholt.</translation>
    </message>
    <message>
        <source>{id} · {items} · paid {paid}, nothing to collect</source>
        <translation>{id} · {items} · bezahlt {paid}, nichts zu kassieren</translation>
    </message>
    <message>
        <source>{id}: {items} handed over.</source>
        <translation>{id}: {items} übergeben.</translation>
    </message>
    <message>
        <source>{items} from shelf {shelf}</source>
        <translation>{items} aus Regal {shelf}</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Name matches</source>
        <translation>Name stimmt</translation>
    </message>
    <message>
        <source>Name of the person who collects</source>
        <translation>Name der abholenden Person</translation>
    </message>
    <message>
        <source>Pickup code</source>
        <translation>Abholcode</translation>
    </message>
    <message>
        <source>Scan it</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Scan it or type it</source>
        <translation>Scannen oder eintippen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Signature, not required</source>
        <translation>Unterschrift, freiwillig</translation>
    </message>
    <message>
        <source>Someone else collects</source>
        <translation>Jemand anders holt ab</translation>
    </message>
    <message>
        <source>We store that you checked, not the document.</source>
        <translation>Gespeichert wird die Prüfung, nicht das Dokument.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Back online since {time}</source>
        <translation>Wieder online seit {time}</translation>
    </message>
    <message>
        <source>Everything is saved at central.</source>
        <translation>Alles ist in der Zentrale gespeichert.</translation>
    </message>
    <message>
        <source>Everything is saved at central. Last heard {time}.</source>
        <translation>Alles ist in der Zentrale gespeichert. Letzter Kontakt {time}.</translation>
    </message>
    <message>
        <source>Loading what this store needs</source>
        <translation>Lädt, was diese Filiale braucht</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Offline seit {time}</translation>
    </message>
    <message>
        <source>Online since {time}</source>
        <translation>Online seit {time}</translation>
    </message>
    <message>
        <source>This device is locked out</source>
        <translation>Dieses Gerät ist gesperrt</translation>
    </message>
    <message>
        <source>You can go on working. Nothing waits to be sent.</source>
        <translation>Sie können weiterarbeiten. Nichts wartet auf das Senden.</translation>
    </message>
    <message>
        <source>You worked alone for {time}.</source>
        <translation>Ohne Verbindung gearbeitet: {time}.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>zu senden</translation>
    </message>
    <message>
        <source>{n} documents so far. You can work as soon as it is done.</source>
        <translation>Bisher {n} Dokumente. Danach können Sie sofort arbeiten.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
</context>
<context>
    <name>HeadCard</name>
    <message>
        <source>Details are masked</source>
        <translation>Angaben sind verdeckt</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Ist gegangen</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Ist hier</translation>
    </message>
    <message>
        <source>More about this customer</source>
        <translation>Mehr zu diesem Kunden</translation>
    </message>
    <message>
        <source>Shoulder-safe</source>
        <translation>Sichtschutz</translation>
    </message>
    <message>
        <source>Shown for 30 s</source>
        <translation>30&#xa0;s sichtbar</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Add by hand</source>
        <translation>Produkt suchen</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>Line discount</source>
        <translation>Zeilenrabatt</translation>
    </message>
    <message>
        <source>More for this basket</source>
        <translation>Mehr zu diesem Warenkorb</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Zeile löschen</translation>
    </message>
</context>
<context>
    <name>HeldCard</name>
    <message>
        <source>Here, {store}</source>
        <translation>Hier, {store}</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Waiting in parcels</source>
        <translation>Wartet in Paketen</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>noch nicht geladen</translation>
    </message>
    <message>
        <source>{age}, counted {day}</source>
        <translation>{age}, gezählt: {day}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A dashed indigo line. This device works alone. What you do is saved here and sent later.</source>
        <translation>Gestrichelte Linie in Indigo. Dieses Gerät arbeitet ohne Verbindung. Was Sie tun, wird hier gespeichert und später gesendet.</translation>
    </message>
    <message>
        <source>A solid indigo line. What was done alone is on its way. Go on working.</source>
        <translation>Durchgezogene Linie in Indigo. Was ohne Verbindung getan wurde, ist unterwegs. Arbeiten Sie weiter.</translation>
    </message>
    <message>
        <source>A solid teal line. Central has everything that was done here, and answers.</source>
        <translation>Durchgezogene Linie in Petrol. Die Zentrale hat alles, was hier getan wurde, und antwortet.</translation>
    </message>
    <message>
        <source>An amber line. Two things contradict each other. Tap the pill and choose what is right.</source>
        <translation>Bernsteinfarbene Linie. Zwei Dinge widersprechen sich. Tippen Sie auf die Anzeige und wählen Sie das Richtige.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Offline · 3 saved here</source>
        <translation>Offline · 3 hier gespeichert</translation>
    </message>
    <message>
        <source>Online · 1 needs you</source>
        <translation>Online · 1 zu klären</translation>
    </message>
    <message>
        <source>Online · all saved</source>
        <translation>Online · alles gespeichert</translation>
    </message>
    <message>
        <source>Online · sending 2 of 5</source>
        <translation>Online · sendet 2/5</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Nothing matches “{typed}”</source>
        <translation>Nichts passt zu „{typed}“</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Try another word, or ask a colleague.</source>
        <translation>Versuchen Sie ein anderes Wort oder fragen Sie im Team.</translation>
    </message>
</context>
<context>
    <name>HelpSide</name>
    <message>
        <source>Licence of {name}</source>
        <translation>Lizenz von {name}</translation>
    </message>
    <message>
        <source>People ask</source>
        <translation>Häufig gefragt</translation>
    </message>
    <message>
        <source>This part names its licence and brings no text of it.</source>
        <translation>Dieser Teil nennt seine Lizenz, ein Text liegt nicht bei.</translation>
    </message>
</context>
<context>
    <name>Holdings</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Entry {n} is not as signed</source>
        <translation>Eintrag {n} ist nicht wie signiert</translation>
    </message>
    <message>
        <source>In a file of its own</source>
        <translation>In einer eigenen Datei</translation>
    </message>
    <message>
        <source>In the system key store</source>
        <translation>Im Schlüsselspeicher des Systems</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Open pickups</source>
        <translation>Offene Abholungen</translation>
    </message>
    <message>
        <source>Orders, 90 days</source>
        <translation>Bestellungen, 90 Tage</translation>
    </message>
    <message>
        <source>Products and prices</source>
        <translation>Produkte und Preise</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Serial port {port}</source>
        <translation>Serieller Anschluss {port}</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>Personal und PINs</translation>
    </message>
    <message>
        <source>Stock, elsewhere</source>
        <translation>Bestand, anderswo</translation>
    </message>
    <message>
        <source>Stock, this store</source>
        <translation>Bestand, diese Filiale</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Types like a keyboard</source>
        <translation>Tippt wie eine Tastatur</translation>
    </message>
    <message>
        <source>{n} of {all} received</source>
        <translation>{n} von {all} angekommen</translation>
    </message>
    <message>
        <source>{used}, {free} free</source>
        <translation>{used}, {free} frei</translation>
    </message>
</context>
<context>
    <name>InboxSheet</name>
    <message>
        <source>Needs attention</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts zu klären</translation>
    </message>
    <message>
        <source>When something does not fit together, it waits here until somebody chooses.</source>
        <translation>Passt etwas nicht zusammen, wartet es hier, bis jemand entscheidet.</translation>
    </message>
</context>
<context>
    <name>ItemTile</name>
    <message>
        <source>Stays here</source>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <source>{taken} of {waiting} · {detail}</source>
        <translation>{taken} von {waiting} · {detail}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A piece can&apos;t be found</source>
        <translation>Ein Stück ist nicht zu finden</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>Produkt suchen</translation>
    </message>
    <message>
        <source>Adjust the stock</source>
        <translation>Bestand korrigieren</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Zeile wählen</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>Oberstes schließen</translation>
    </message>
    <message>
        <source>Customers and returns</source>
        <translation>Kunden und Retouren</translation>
    </message>
    <message>
        <source>Do the next step</source>
        <translation>Nächsten Schritt tun</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Lock this device</source>
        <translation>Gerät sperren</translation>
    </message>
    <message>
        <source>More or fewer pieces of the line</source>
        <translation>Stückzahl der Zeile ändern</translation>
    </message>
    <message>
        <source>Note on the sale</source>
        <translation>Notiz zum Verkauf</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Zeile öffnen</translation>
    </message>
    <message>
        <source>Open this help</source>
        <translation>Diese Hilfe öffnen</translation>
    </message>
    <message>
        <source>Open what needs a choice</source>
        <translation>Entscheidung öffnen</translation>
    </message>
    <message>
        <source>Park the basket</source>
        <translation>Warenkorb parken</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Reserve one piece</source>
        <translation>Ein Stück reservieren</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Search or type a code</source>
        <translation>Suchen oder Code tippen</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Set a price by hand</source>
        <translation>Preis von Hand setzen</translation>
    </message>
    <message>
        <source>Take a card</source>
        <translation>Karte nehmen</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Bargeld nehmen</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>The first page of the rail, and so on to 9</source>
        <translation>Erste Seite der Leiste, weiter bis 9</translation>
    </message>
    <message>
        <source>To the pickups</source>
        <translation>Zu den Abholungen</translation>
    </message>
    <message>
        <source>Undo, while it is offered</source>
        <translation>Rückgängig, solange angeboten</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <translation>Sprache: {name}</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>For sign-in on this device, and for everybody who chose no language.</source>
        <translation>Für die Anmeldung an diesem Gerät und für alle, die keine Sprache gewählt haben.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>Lease</name>
    <message>
        <source>Another device has taken the web cart. This basket stays as it is.</source>
        <translation>Ein anderes Gerät hat den Online-Warenkorb übernommen. Dieser Warenkorb bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The customer has changed the web cart meanwhile. Both versions are kept.</source>
        <translation>Der Kunde hat den Online-Warenkorb inzwischen geändert. Beide Fassungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The web cart is locked as soon as the line confirms it.</source>
        <translation>Der Online-Warenkorb wird gesperrt, sobald die Zentrale es bestätigt.</translation>
    </message>
    <message>
        <source>The web cart is locked while you sell, until {time} at least.</source>
        <translation>Der Online-Warenkorb ist gesperrt, während Sie verkaufen, mindestens bis {time}.</translation>
    </message>
    <message>
        <source>The web cart is not there any more. This basket stays as it is.</source>
        <translation>Den Online-Warenkorb gibt es nicht mehr. Dieser Warenkorb bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The web cart was bought meanwhile, {number}. Ask before you sell it.</source>
        <translation>Der Online-Warenkorb wurde inzwischen gekauft, {number}. Fragen Sie, bevor Sie ihn verkaufen.</translation>
    </message>
    <message>
        <source>{by} has taken the web cart on {device}. This basket stays as it is.</source>
        <translation>{by} hat den Online-Warenkorb übernommen, Gerät: {device}. Dieser Warenkorb bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>{store} has taken the web cart. This basket stays as it is.</source>
        <translation>{store} hat den Online-Warenkorb übernommen. Dieser Warenkorb bleibt, wie er ist.</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>How it goes</source>
        <translation>Weg der Ware</translation>
    </message>
    <message>
        <source>In {n} parts</source>
        <translation>In {n} Teilen</translation>
    </message>
    <message>
        <source>List price {price}</source>
        <translation>Listenpreis {price}</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>Not all pieces can be had</source>
        <translation>Nicht alle Stücke sind zu haben</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline · nothing waits</source>
        <translation>Offline · nichts wartet</translation>
    </message>
    <message>
        <source>Offline · {n} saved here</source>
        <translation>Offline · {n} hier gespeichert</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Online · all saved</source>
        <translation>Online · alles gespeichert</translation>
    </message>
    <message>
        <source>Online · loading</source>
        <translation>Online · lädt</translation>
    </message>
    <message>
        <source>Online · sending {n} of {all}</source>
        <translation>Online · sendet {n}/{all}</translation>
    </message>
    <message>
        <source>Online · {n} to send</source>
        <translation>Online · {n} zu senden</translation>
    </message>
    <message>
        <source>This device is locked out</source>
        <translation>Dieses Gerät ist gesperrt</translation>
    </message>
    <message>
        <source>To be confirmed. {why}</source>
        <translation>Noch zu bestätigen. {why}</translation>
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
        <translation>{price} bei {shop}</translation>
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
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere Wege</translation>
    </message>
    <message>
        <source>The pill and the line below it</source>
        <translation>Die Anzeige und die Linie darunter</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>+ and − change the number, Enter opens more, Del takes the line out.</source>
        <translation>+ und − ändern die Menge, Enter öffnet mehr, Entf entfernt die Zeile.</translation>
    </message>
</context>
<context>
    <name>LinePlanSheet</name>
    <message>
        <source>How does it go?</source>
        <translation>Welcher Weg?</translation>
    </message>
    <message>
        <source>To ship it, add the customer first: a parcel needs a name.</source>
        <translation>Für den Versand fügen Sie zuerst den Kunden hinzu: Ein Paket braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message>
        <source>About this line</source>
        <translation>Zu dieser Zeile</translation>
    </message>
    <message>
        <source>Another size or colour</source>
        <translation>Andere Größe oder Farbe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Note on this line</source>
        <translation>Notiz zu dieser Zeile</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Seen cheaper elsewhere</source>
        <translation>Anderswo billiger gesehen</translation>
    </message>
    <message>
        <source>Set a price by hand</source>
        <translation>Preis von Hand setzen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Who sold it</source>
        <translation>Verkauft von</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>Warum dieser Preis</translation>
    </message>
    <message>
        <source>{name} is out of the basket.</source>
        <translation>{name} ist nicht mehr im Warenkorb.</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Cancel the link</source>
        <translation>Link stornieren</translation>
    </message>
    <message>
        <source>Central makes the link. This takes a moment.</source>
        <translation>Die Zentrale erstellt den Link. Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Code of the link</source>
        <translation>Code des Links</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>It can be paid until {time}. Then nothing is charged.</source>
        <translation>Zahlbar bis {time}. Danach wird nichts belastet.</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link kopiert.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Link erstellen</translation>
    </message>
    <message>
        <source>Make a link for {amount}</source>
        <translation>Link über {amount} erstellen</translation>
    </message>
    <message>
        <source>The customer scans a code, or gets a link, and pays on their phone.</source>
        <translation>Der Kunde scannt einen Code oder bekommt einen Link und zahlt am Handy.</translation>
    </message>
    <message>
        <source>Waiting for the customer to pay {amount}</source>
        <translation>Warten auf die Zahlung von {amount}</translation>
    </message>
</context>
<context>
    <name>ManySheet</name>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Take {pieces}</source>
        <translation>{pieces} nehmen</translation>
    </message>
    <message>
        <source>That is a lot for one line. Look at the number once more.</source>
        <translation>Das ist viel für eine Zeile. Prüfen Sie die Zahl noch einmal.</translation>
    </message>
    <message>
        <source>{pieces}: is that right?</source>
        <translation>{pieces}: Stimmt das?</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation>{number} kg</translation>
    </message>
    <message>
        <source>{number} km</source>
        <translation>{number} km</translation>
    </message>
    <message>
        <source>{number} m</source>
        <translation>{number} m</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>A basket is in hand already</source>
        <translation>Ein Warenkorb ist schon offen</translation>
    </message>
    <message>
        <source>A manager enters a PIN first.</source>
        <translation>Zuerst gibt die Leitung eine PIN ein.</translation>
    </message>
    <message>
        <source>Add the cart to this basket</source>
        <translation>In diesen Warenkorb übernehmen</translation>
    </message>
    <message>
        <source>Can be taken apart until {day}</source>
        <translation>Auflösbar bis {day}</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>Andere Person wählen</translation>
    </message>
    <message>
        <source>Choose which one is kept. What it does not say is taken from the other; both histories stay. Ask the customer when in doubt.</source>
        <translation>Wählen Sie, welcher Eintrag bleibt. Was ihm fehlt, kommt aus dem anderen; beide Verläufe bleiben. Fragen Sie im Zweifel den Kunden.</translation>
    </message>
    <message>
        <source>Choose who is the same person.</source>
        <translation>Wählen Sie, wer dieselbe Person ist.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Likely the same person</source>
        <translation>Wohl dieselbe Person</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Kundenkarte</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge into {name}, {number}</source>
        <translation>Zusammenführen: {name}, {number}</translation>
    </message>
    <message>
        <source>Merged before</source>
        <translation>Schon zusammengeführt</translation>
    </message>
    <message>
        <source>Nobody on this device looks the same.</source>
        <translation>Auf diesem Gerät gibt es keinen ähnlichen Kunden.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>One payment, one receipt.</source>
        <translation>Eine Zahlung, ein Beleg.</translation>
    </message>
    <message>
        <source>Own store</source>
        <translation>Stammfiliale</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Same person twice?</source>
        <translation>Zweimal dieselbe Person?</translation>
    </message>
    <message>
        <source>Search somebody else</source>
        <translation>Andere Person suchen</translation>
    </message>
    <message>
        <source>Somebody else: name, email, phone or number</source>
        <translation>Andere Person: Name, E-Mail, Telefon oder Nummer</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>The basket in hand stays on this device; the start page lists it.</source>
        <translation>Der offene Warenkorb bleibt auf diesem Gerät und steht auf der Startseite.</translation>
    </message>
    <message>
        <source>They are one customer now. It can be undone for 30 days.</source>
        <translation>Jetzt ein Kunde. Das lässt sich 30 Tage lang auflösen.</translation>
    </message>
    <message>
        <source>They are two customers again.</source>
        <translation>Wieder zwei Kunden.</translation>
    </message>
    <message>
        <source>Too long ago to be taken apart</source>
        <translation>Zu lange her zum Auflösen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
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
        <translation>Gerät sperren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Handed over, {because}</source>
        <translation>Übergeben, {because}</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>Picked for {because}</source>
        <translation>Gepickt für {because}</translation>
    </message>
    <message>
        <source>Put back from {because}</source>
        <translation>Zurückgelegt aus {because}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retourniert</translation>
    </message>
    <message>
        <source>Sale taken back</source>
        <translation>Verkauf storniert</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
</context>
<context>
    <name>MovesCard</name>
    <message>
        <source>Moves</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>Nothing has moved here in the last 14 days.</source>
        <translation>In den letzten 14 Tagen hat sich hier nichts bewegt.</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>A colleague</source>
        <translation>Aus dem Team</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz anlegen</translation>
    </message>
    <message>
        <source>Colleagues here and at the customer&apos;s own store read it, and the customer may ask for it. No card numbers, nothing about health.</source>
        <translation>Das Team hier und in der Stammfiliale liest mit, und der Kunde darf Einsicht verlangen. Keine Kartennummern, nichts zur Gesundheit.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Note on the sale</source>
        <translation>Notiz zum Verkauf</translation>
    </message>
    <message>
        <source>Note on this line</source>
        <translation>Notiz zu dieser Zeile</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Stays with the sale. No card numbers, and nothing about health.</source>
        <translation>Bleibt beim Verkauf. Keine Kartennummern und nichts zur Gesundheit.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Die Notiz ist gespeichert.</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>Die Notiz ist entfernt.</translation>
    </message>
    <message>
        <source>What a colleague should know next time</source>
        <translation>Was das Team beim nächsten Mal wissen sollte</translation>
    </message>
    <message>
        <source>What whoever takes over should know</source>
        <translation>Was wissen sollte, wer übernimmt</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Frühere Notizen</translation>
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
        <translation>Bar erhalten</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Add a note</source>
        <translation>Notiz anlegen</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Noch nichts notiert.</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Nur für das Team</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Birthday price</source>
        <translation>Geburtstagspreis</translation>
    </message>
    <message>
        <source>By hand: {reason}</source>
        <translation>Von Hand: {reason}</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Display piece</source>
        <translation>Ausstellungsstück</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>Only for: {who}</source>
        <translation>Nur für: {who}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Price for {group}</source>
        <translation>Preis für {group}</translation>
    </message>
    <message>
        <source>Seen cheaper</source>
        <translation>Billiger gesehen</translation>
    </message>
    <message>
        <source>The label says less</source>
        <translation>Etikett sagt weniger</translation>
    </message>
    <message>
        <source>The price is missing</source>
        <translation>Preis fehlt</translation>
    </message>
    <message>
        <source>a birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>Noch {amount}</translation>
    </message>
    <message>
        <source>{amount} more on {goods}</source>
        <translation>Noch {amount} für {goods}</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>{n} used, {amount}</source>
        <translation>{n} genutzt, {amount}</translation>
    </message>
</context>
<context>
    <name>OffersCard</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a coupon</source>
        <translation>Coupon hinzufügen</translation>
    </message>
    <message>
        <source>No offer is used in this basket.</source>
        <translation>In diesem Warenkorb ist keine Aktion genutzt.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>Omnibox</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Mit der Kamera scannen</translation>
    </message>
</context>
<context>
    <name>OmniboxViewModel</name>
    <message>
        <source>Asks central.</source>
        <translation>Fragt die Zentrale.</translation>
    </message>
    <message>
        <source>Central does not know this code either. Check it.</source>
        <translation>Auch die Zentrale kennt diesen Code nicht. Prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>Central has it. It arrives here in a moment; scan it again then.</source>
        <translation>Die Zentrale hat es. Es kommt gleich hier an; scannen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Clear recent items</source>
        <translation>Verlauf leeren</translation>
    </message>
    <message>
        <source>Found on this device. {elsewhere}</source>
        <translation>Hier gefunden. {elsewhere}</translation>
    </message>
    <message>
        <source>Needs a whole number, code, email or phone.</source>
        <translation>Braucht eine ganze Nummer, einen Code, E-Mail oder Telefon.</translation>
    </message>
    <message>
        <source>Needs the line.</source>
        <translation>Braucht Verbindung.</translation>
    </message>
    <message>
        <source>No exact match. This comes close.</source>
        <translation>Kein genauer Treffer. Das kommt nahe.</translation>
    </message>
    <message>
        <source>Not on this device, and the line is down. Scan it again later.</source>
        <translation>Nicht auf diesem Gerät, und keine Verbindung. Scannen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Not on this device. Asking central.</source>
        <translation>Nicht auf diesem Gerät. Die Zentrale wird gefragt.</translation>
    </message>
    <message>
        <source>Not on this device. Check the spelling, or scan it.</source>
        <translation>Nicht auf diesem Gerät. Prüfen Sie die Schreibweise oder scannen Sie es.</translation>
    </message>
    <message>
        <source>Not on this device. Scan it again when online, or search by name.</source>
        <translation>Nicht auf diesem Gerät. Scannen Sie es online noch einmal oder suchen Sie nach dem Namen.</translation>
    </message>
    <message>
        <source>Pages and actions</source>
        <translation>Seiten und Aktionen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>All orders</source>
        <translation>Alle Bestellungen</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Needs the line</source>
        <translation>Braucht Verbindung</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Bestellung {number}</translation>
    </message>
    <message>
        <source>Orders of this store&apos;s last 90 days are here. Others may be known to central.</source>
        <translation>Hier sind die Bestellungen der letzten 90 Tage. Andere kennt vielleicht die Zentrale.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>{number} is not on this device</source>
        <translation>{number} ist nicht auf diesem Gerät</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>A manager checks</source>
        <translation>Leitung prüft</translation>
    </message>
    <message>
        <source>Kept at central</source>
        <translation>In der Zentrale</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Hier gespeichert</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>Gesendet {time}</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>no longer fits what central sent; central decides</source>
        <translation>passt nicht mehr zu den Daten der Zentrale; sie entscheidet</translation>
    </message>
    <message>
        <source>to be confirmed by central</source>
        <translation>wartet auf Bestätigung der Zentrale</translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>In the order you made them</source>
        <translation>In der Reihenfolge Ihrer Schritte</translation>
    </message>
    <message>
        <source>Nothing can be removed here. If sending fails, it stays and we try again.</source>
        <translation>Hier kann nichts entfernt werden. Gelingt das Senden nicht, bleibt es und wird wiederholt.</translation>
    </message>
    <message>
        <source>Nothing was done here yet</source>
        <translation>Hier wurde noch nichts getan</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>What you do shows up here until it is sent.</source>
        <translation>Was Sie tun, steht hier, bis es gesendet ist.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Central could not read this entry. It is kept.</source>
        <translation>Die Zentrale konnte diesen Eintrag nicht lesen. Er bleibt erhalten.</translation>
    </message>
    <message>
        <source>Central could not work on this yet. It is kept.</source>
        <translation>Die Zentrale konnte dies noch nicht bearbeiten. Der Eintrag bleibt erhalten.</translation>
    </message>
    <message>
        <source>Central needs an update to take this. It is kept.</source>
        <translation>Die Zentrale braucht dafür ein Update. Der Eintrag bleibt erhalten.</translation>
    </message>
    <message>
        <source>This device was locked out before. A manager looks at it.</source>
        <translation>Dieses Gerät war vorher gesperrt. Die Leitung prüft es.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Lock this device</source>
        <translation>Gerät sperren</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retouren</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Mit der Kamera scannen</translation>
    </message>
    <message>
        <source>Scanner doctor</source>
        <translation>Scanner-Prüfung</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Switch associate</source>
        <translation>Person wechseln</translation>
    </message>
    <message>
        <source>Sync and device</source>
        <translation>Sync und Gerät</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>basket sale till pay checkout</source>
        <translation>warenkorb verkauf kasse bezahlen</translation>
    </message>
    <message>
        <source>collect parcel hand over click and collect pick</source>
        <translation>abholen paket übergeben click and collect picken</translation>
    </message>
    <message>
        <source>correct stock count adjust inventory products goods</source>
        <translation>bestand korrigieren zählen inventur produkte ware</translation>
    </message>
    <message>
        <source>figures turnover end of day close</source>
        <translation>zahlen umsatz tagesabschluss</translation>
    </message>
    <message>
        <source>home start overview</source>
        <translation>start anfang übersicht</translation>
    </message>
    <message>
        <source>language theme dark light text size density hand sound preferences</source>
        <translation>sprache design dunkel hell text größe dichte hand ton einstellungen</translation>
    </message>
    <message>
        <source>line online offline outbox central tablet saved</source>
        <translation>verbindung online offline ausgang zentrale tablet gespeichert</translation>
    </message>
    <message>
        <source>people client loyalty</source>
        <translation>personen kunde treue</translation>
    </message>
    <message>
        <source>photo picture barcode qr</source>
        <translation>foto bild strichcode qr</translation>
    </message>
    <message>
        <source>problems conflicts choose inbox</source>
        <translation>probleme konflikte entscheiden klären eingang</translation>
    </message>
    <message>
        <source>refund exchange bring back order receipt</source>
        <translation>erstattung umtausch retoure bestellung beleg</translation>
    </message>
    <message>
        <source>scanner barcode reader trigger layout suffix camera serial test</source>
        <translation>scanner strichcode leser taste belegung suffix kamera seriell test</translation>
    </message>
    <message>
        <source>shortcuts keys about licences version guide</source>
        <translation>tastenkürzel tasten über lizenzen version anleitung</translation>
    </message>
    <message>
        <source>sign in somebody else change person</source>
        <translation>anmelden jemand anders wechseln person</translation>
    </message>
    <message>
        <source>sign out leave break</source>
        <translation>abmelden gehen pause</translation>
    </message>
    <message>
        <source>to do work list</source>
        <translation>aufgabe arbeit liste</translation>
    </message>
</context>
<context>
    <name>ParkSheet</name>
    <message>
        <source>Anybody of this store</source>
        <translation>Alle in dieser Filiale</translation>
    </message>
    <message>
        <source>It waits on every device of this store, with its notes.</source>
        <translation>Er wartet auf allen Geräten dieser Filiale, samt Notizen.</translation>
    </message>
    <message>
        <source>Park the basket</source>
        <translation>Warenkorb parken</translation>
    </message>
    <message>
        <source>Who goes on with it?</source>
        <translation>Wer macht damit weiter?</translation>
    </message>
    <message>
        <source>You are offline: other devices see it as soon as the line is back.</source>
        <translation>Sie sind offline: Andere Geräte sehen ihn, sobald die Verbindung wieder da ist.</translation>
    </message>
</context>
<context>
    <name>ParkedSheet</name>
    <message>
        <source>Begun by {name}. Waits for anybody since {time}.</source>
        <translation>Begonnen von {name}. Wartet für alle seit {time}.</translation>
    </message>
    <message>
        <source>Begun by {name}. Waits for {owner} since {time}.</source>
        <translation>Begonnen von {name}. Wartet für {owner} seit {time}.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Hand to somebody</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>In the basket</source>
        <translation>Im Warenkorb</translation>
    </message>
    <message>
        <source>Parked basket of {name}</source>
        <translation>Geparkter Warenkorb: {name}</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Ohne Kunden</translation>
    </message>
    <message>
        <source>You are offline: should somebody else take it up too, you are told when the line is back.</source>
        <translation>Sie sind offline: Nimmt ihn noch jemand auf, erfahren Sie es, sobald die Verbindung wieder da ist.</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>Ask central again</source>
        <translation>Zentrale erneut fragen</translation>
    </message>
    <message>
        <source>Ask the terminal again</source>
        <translation>Terminal erneut fragen</translation>
    </message>
    <message>
        <source>Finish the sale</source>
        <translation>Verkauf abschließen</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <translation>{amount} erstatten</translation>
    </message>
    <message>
        <source>Link and code</source>
        <translation>Link und Code</translation>
    </message>
    <message>
        <source>Needs the line</source>
        <translation>Braucht Verbindung</translation>
    </message>
    <message>
        <source>No terminal here</source>
        <translation>Hier kein Terminal</translation>
    </message>
    <message>
        <source>Offline up to {amount}</source>
        <translation>Offline bis {amount}</translation>
    </message>
    <message>
        <source>On the terminal</source>
        <translation>Am Terminal</translation>
    </message>
    <message>
        <source>Parts left: {parts}</source>
        <translation>Teile übrig: {parts}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Scan or type it</source>
        <translation>Scannen oder tippen</translation>
    </message>
    <message>
        <source>Show the link</source>
        <translation>Link zeigen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Then type the code of the slip</source>
        <translation>Dann Code vom Terminalbeleg tippen</translation>
    </message>
    <message>
        <source>Two or more</source>
        <translation>Zwei oder mehr</translation>
    </message>
    <message>
        <source>{amount} in cash</source>
        <translation>{amount} in bar</translation>
    </message>
    <message>
        <source>{amount} there</source>
        <translation>{amount} vorhanden</translation>
    </message>
</context>
<context>
    <name>PayPanel</name>
    <message>
        <source>If it stays so, call support.</source>
        <translation>Bleibt es so, rufen Sie den Support an.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Noch zu zahlen</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Central has not answered. It may have been charged: ask again, or give it back.</source>
        <translation>Die Zentrale hat nicht geantwortet. Vielleicht wurde belastet: Fragen Sie noch einmal oder erstatten Sie die Zahlung.</translation>
    </message>
    <message>
        <source>Central was not asked. Nothing was charged.</source>
        <translation>Die Zentrale wurde nicht gefragt. Nichts wurde belastet.</translation>
    </message>
    <message>
        <source>It waited too long for its sale and was given back.</source>
        <translation>Die Zahlung wartete zu lange auf ihren Verkauf und wurde erstattet.</translation>
    </message>
    <message>
        <source>The customer did not pay in time. Nothing was paid.</source>
        <translation>Der Kunde hat nicht rechtzeitig bezahlt. Nichts wurde bezahlt.</translation>
    </message>
    <message>
        <source>The link was cancelled. Nothing was paid.</source>
        <translation>Der Link wurde storniert. Nichts wurde bezahlt.</translation>
    </message>
    <message>
        <source>What was paid goes back to the customer.</source>
        <translation>Das Bezahlte geht an den Kunden zurück.</translation>
    </message>
</context>
<context>
    <name>PaymentRow</name>
    <message>
        <source>See the payment of {amount}</source>
        <translation>Zahlung von {amount} ansehen</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nobody of that name works here.</source>
        <translation>Niemand mit diesem Namen arbeitet hier.</translation>
    </message>
    <message>
        <source>Type a name, or scan your badge</source>
        <translation>Namen tippen oder Dienstausweis scannen</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Wer arbeitet?</translation>
    </message>
</context>
<context>
    <name>PersonBlock</name>
    <message>
        <source>Add a customer</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>Associate may not use the camera. Allow it in the system settings, or open a picture.</source>
        <translation>Associate darf die Kamera nicht benutzen. Erlauben Sie es in den Systemeinstellungen oder öffnen Sie ein Bild.</translation>
    </message>
    <message>
        <source>No camera was found. Open a picture or paste a link instead.</source>
        <translation>Keine Kamera gefunden. Öffnen Sie ein Bild oder fügen Sie einen Link ein.</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>The camera gives no picture. Close other apps that use it, or open a picture.</source>
        <translation>Die Kamera liefert kein Bild. Schließen Sie andere Apps, die sie benutzen, oder öffnen Sie ein Bild.</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>to be found</source>
        <translation>zu finden</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
</context>
<context>
    <name>PickupState</name>
    <message>
        <source>being picked</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>over its time</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
</context>
<context>
    <name>Pickups</name>
    <message>
        <source>All items were handed over.</source>
        <translation>Alle Artikel wurden übergeben.</translation>
    </message>
    <message>
        <source>Asking central.</source>
        <translation>Die Zentrale wird gefragt.</translation>
    </message>
    <message>
        <source>Back on shelf</source>
        <translation>Zurück ins Regal</translation>
    </message>
    <message>
        <source>Back on shelf {day}</source>
        <translation>Zurück ins Regal {day}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>By {day} {time}</source>
        <translation>Bis {day} {time}</translation>
    </message>
    <message>
        <source>Can&apos;t find it</source>
        <translation>Nicht zu finden</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Wählen Sie eine</translation>
    </message>
    <message>
        <source>Control and Enter opens the choice.</source>
        <translation>Steuerung und Enter öffnet die Entscheidung.</translation>
    </message>
    <message>
        <source>Details come with the line</source>
        <translation>Details kommen mit der Verbindung</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Hand over {items}…</source>
        <translation>{items} übergeben…</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>It is at {store}. Only that store can hand it over.</source>
        <translation>Sie liegt in {store}. Nur diese Filiale kann sie übergeben.</translation>
    </message>
    <message>
        <source>Keep the goods here. Nothing is due.</source>
        <translation>Behalten Sie die Ware hier. Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation>Bereit melden</translation>
    </message>
    <message>
        <source>Needs a choice</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Nobody came in time</source>
        <translation>Niemand kam rechtzeitig</translation>
    </message>
    <message>
        <source>None known to lie here</source>
        <translation>Hier liegt laut Bestand keines</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Noted as not found</source>
        <translation>Als nicht gefunden notiert</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Open what needs a choice</source>
        <translation>Entscheidung öffnen</translation>
    </message>
    <message>
        <source>Picked by</source>
        <translation>Gepickt von</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>Picken</translation>
    </message>
    <message>
        <source>Pickup code, scanned</source>
        <translation>Abholcode, gescannt</translation>
    </message>
    <message>
        <source>Pickup, code scanned</source>
        <translation>Abholung, Code gescannt</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>Piece, scanned to verify</source>
        <translation>Stück, zur Prüfung gescannt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Scan to verify</source>
        <translation>Zum Prüfen scannen</translation>
    </message>
    <message>
        <source>Shelf {shelf}</source>
        <translation>Regal {shelf}</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Alle {n} zeigen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Seit {time}</translation>
    </message>
    <message>
        <source>Somebody chooses whether to keep looking or to take it off.</source>
        <translation>Jemand entscheidet, ob weitergesucht oder das Stück herausgenommen wird.</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Steht auf</translation>
    </message>
    <message>
        <source>Start picking</source>
        <translation>Picken starten</translation>
    </message>
    <message>
        <source>Taken off the pickup</source>
        <translation>Aus der Abholung genommen</translation>
    </message>
    <message>
        <source>The goods go back on the shelf at {store}.</source>
        <translation>Die Ware geht zurück ins Regal: {store}.</translation>
    </message>
    <message>
        <source>The line is down, so central can&apos;t be asked. Try again when it is back.</source>
        <translation>Keine Verbindung zur Zentrale. Versuchen Sie es wieder, sobald sie da ist.</translation>
    </message>
    <message>
        <source>This is not a pickup code. Finish the handover first.</source>
        <translation>Das ist kein Abholcode. Schließen Sie zuerst die Übergabe ab.</translation>
    </message>
    <message>
        <source>This pickup is cancelled</source>
        <translation>Diese Abholung ist storniert</translation>
    </message>
    <message>
        <source>This pickup is done</source>
        <translation>Diese Abholung ist erledigt</translation>
    </message>
    <message>
        <source>This product is not known here</source>
        <translation>Dieses Produkt ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Zu picken</translation>
    </message>
    <message>
        <source>To the pickups</source>
        <translation>Zu den Abholungen</translation>
    </message>
    <message>
        <source>With the parcel</source>
        <translation>Beim Paket</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{gtin}, scanned {time}</source>
        <translation>{gtin}, gescannt {time}</translation>
    </message>
    <message>
        <source>{gtin}. Nothing was changed.</source>
        <translation>{gtin}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{id} is not known here</source>
        <translation>{id} ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>{id} is not on this device</source>
        <translation>{id} ist nicht auf diesem Gerät</translation>
    </message>
    <message>
        <source>{id} waits in another store</source>
        <translation>{id} wartet in einer anderen Filiale</translation>
    </message>
    <message>
        <source>{id} · paid {paid}</source>
        <translation>{id} · bezahlt {paid}</translation>
    </message>
    <message>
        <source>{items} left to scan before it can be ready.</source>
        <translation>Noch {items} zu scannen, dann ist sie bereit.</translation>
    </message>
    <message>
        <source>{left} of {pieces} left</source>
        <translation>noch {left} von {pieces}</translation>
    </message>
    <message>
        <source>{name} is not needed</source>
        <translation>{name} wird nicht gebraucht</translation>
    </message>
    <message>
        <source>{name} is right</source>
        <translation>{name} ist richtig</translation>
    </message>
    <message>
        <source>{number} today</source>
        <translation>heute {number}</translation>
    </message>
    <message>
        <source>{picked} of {pieces}</source>
        <translation>{picked} von {pieces}</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} zu spät</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{words} · {share} on time</source>
        <translation>{words} · {share} pünktlich</translation>
    </message>
</context>
<context>
    <name>PickupsPanel</name>
    <message>
        <source>New orders show up here with their time.</source>
        <translation>Neue Bestellungen erscheinen hier mit ihrer Zeit.</translation>
    </message>
    <message>
        <source>No pickups due</source>
        <translation>Keine Abholung fällig</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>Code scannen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>No code in this picture. Take it closer, sharp and in good light.</source>
        <translation>Kein Code in diesem Bild. Nehmen Sie es näher, scharf und bei gutem Licht auf.</translation>
    </message>
    <message>
        <source>Pictures can&apos;t be read on this device. Use a scanner, or type the number.</source>
        <translation>Dieses Gerät kann keine Bilder lesen. Nehmen Sie einen Scanner oder tippen Sie die Nummer.</translation>
    </message>
    <message>
        <source>This file is not there any more. Choose another one.</source>
        <translation>Diese Datei ist nicht mehr da. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This is not a picture this app can read. PNG and JPEG work.</source>
        <translation>Dieses Bild ist nicht lesbar. Möglich sind PNG und JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large. Take one of up to 50 megapixels.</source>
        <translation>Das Bild ist zu groß. Nehmen Sie eines mit bis zu 50 Megapixeln.</translation>
    </message>
    <message>
        <source>Two scanners sent at once. Scan again, one after the other.</source>
        <translation>Zwei Scanner sendeten zugleich. Scannen Sie noch einmal, einer nach dem anderen.</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Enter your PIN</source>
        <translation>PIN eingeben</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Tap your name</source>
        <translation>Tippen Sie auf Ihren Namen</translation>
    </message>
    <message>
        <source>or scan your badge</source>
        <translation>oder Dienstausweis scannen</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>{count} of {length} digits</source>
        <translation>{count} von {length} Ziffern</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete a digit</source>
        <translation>Ziffer löschen</translation>
    </message>
    <message>
        <source>Sign in with a badge</source>
        <translation>Mit Dienstausweis anmelden</translation>
    </message>
</context>
<context>
    <name>PlaceTable</name>
    <message>
        <source>as of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>{distance} away</source>
        <translation>{distance} entfernt</translation>
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
        <translation>Wählen Sie mindestens ein Stück.</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Von Hand gewählt</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>Von Hand gewählt.</translation>
    </message>
    <message>
        <source>In one parcel with the rest.</source>
        <translation>Mit dem Rest in einem Paket.</translation>
    </message>
    <message>
        <source>In somebody&apos;s hand. Counted here: {n}</source>
        <translation>Schon in der Hand. Hier gezählt: {n}</translation>
    </message>
    <message>
        <source>In the store.</source>
        <translation>In der Filiale.</translation>
    </message>
    <message>
        <source>Let the planner choose</source>
        <translation>Den Planer wählen lassen</translation>
    </message>
    <message>
        <source>No place has all {asked}. They come from {places} places.</source>
        <translation>Kein Ort hat alle {asked}. Sie kommen aus {places} Orten.</translation>
    </message>
    <message>
        <source>No place has it.</source>
        <translation>Kein Ort hat es.</translation>
    </message>
    <message>
        <source>Only {promised} of {asked} can be promised.</source>
        <translation>Nur {promised} von {asked} lassen sich zusagen.</translation>
    </message>
    <message>
        <source>So that fewer parcels are needed.</source>
        <translation>Damit es weniger Pakete werden.</translation>
    </message>
    <message>
        <source>Stock of it elsewhere is not known here.</source>
        <translation>Der Bestand anderswo ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The cheapest of {places} places.</source>
        <translation>Der günstigste von {places} Orten.</translation>
    </message>
    <message>
        <source>The fewest parcels, then the soonest</source>
        <translation>Möglichst wenige Pakete, dann möglichst bald</translation>
    </message>
    <message>
        <source>The nearest of {places} places.</source>
        <translation>Der nächste von {places} Orten.</translation>
    </message>
    <message>
        <source>The only place that has enough.</source>
        <translation>Der einzige Ort mit genug Bestand.</translation>
    </message>
    <message>
        <source>The soonest of {places} places.</source>
        <translation>Der schnellste von {places} Orten.</translation>
    </message>
    <message>
        <source>This line is in the basket twice. Take one out.</source>
        <translation>Diese Zeile ist zweimal im Warenkorb. Nehmen Sie eine heraus.</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>noch zu bestätigen</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>{n} there at {time}</source>
        <translation>{n} dort, Stand {time}</translation>
    </message>
    <message>
        <source>{places} places have it, none can send it or keep it for pickup.</source>
        <translation>{places} Orte haben es, keiner kann es senden oder zur Abholung zurücklegen.</translation>
    </message>
    <message>
        <source>{product}, {way}: {why} The planner has chosen again.</source>
        <translation>{product}, {way}: {why} Der Planer hat neu gewählt.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Change plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>One payment, one receipt</source>
        <translation>Eine Zahlung, ein Beleg</translation>
    </message>
    <message>
        <source>One plan</source>
        <translation>Ein Plan</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Let the planner choose all</source>
        <translation>Den Planer alles wählen lassen</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>Since {time}, {how}</source>
        <translation>Seit {time}, {how}</translation>
    </message>
    <message>
        <source>comes to collect</source>
        <translation>holt etwas ab</translation>
    </message>
    <message>
        <source>loyalty card</source>
        <translation>Kundenkarte</translation>
    </message>
    <message>
        <source>seen by us</source>
        <translation>von uns gesehen</translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>Add a picture or a link that shows the price.</source>
        <translation>Fügen Sie ein Bild oder einen Link mit dem Preis hinzu.</translation>
    </message>
    <message>
        <source>Before it is paid, this role has to approve it: {role}.</source>
        <translation>Vor dem Bezahlen muss diese Rolle genehmigen: {role}.</translation>
    </message>
    <message>
        <source>Change it first.</source>
        <translation>Ändern Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>Wählen Sie den Grund.</translation>
    </message>
    <message>
        <source>Say where it was seen.</source>
        <translation>Geben Sie an, wo der Preis gesehen wurde.</translation>
    </message>
    <message>
        <source>The lowest price is {floor}.</source>
        <translation>Der niedrigste Preis ist {floor}.</translation>
    </message>
    <message>
        <source>Type an amount: 12.50, for example.</source>
        <translation>Tippen Sie einen Betrag, zum Beispiel 12,50.</translation>
    </message>
    <message>
        <source>Type how many percent: 10, or 12.5.</source>
        <translation>Tippen Sie die Prozente: 10 oder 12,5.</translation>
    </message>
    <message>
        <source>Type the new price.</source>
        <translation>Tippen Sie den neuen Preis.</translation>
    </message>
    <message>
        <source>Type the price that was seen.</source>
        <translation>Tippen Sie den gesehenen Preis.</translation>
    </message>
    <message>
        <source>You may give that.</source>
        <translation>Das dürfen Sie geben.</translation>
    </message>
    <message>
        <source>{off} off. Before it is paid, this role has to approve it: {role}.</source>
        <translation>{off} Rabatt. Vor dem Bezahlen muss diese Rolle genehmigen: {role}.</translation>
    </message>
    <message>
        <source>{off} off. You may give that.</source>
        <translation>{off} Rabatt. Das dürfen Sie geben.</translation>
    </message>
    <message>
        <source>{why} The lowest price is {floor}.</source>
        <translation>{why} Der niedrigste Preis ist {floor}.</translation>
    </message>
    <message>
        <source>{why} The most is {most}.</source>
        <translation>{why} Höchstens {most}.</translation>
    </message>
</context>
<context>
    <name>PriceCard</name>
    <message>
        <source>No price here</source>
        <translation>Hier kein Preis</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>Warum dieser Preis</translation>
    </message>
</context>
<context>
    <name>PriceSheet</name>
    <message>
        <source>Back to the usual price</source>
        <translation>Üblichen Preis nehmen</translation>
    </message>
    <message>
        <source>Days ago</source>
        <translation>Tage her</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>New price for one piece</source>
        <translation>Neuer Preis pro Stück</translation>
    </message>
    <message>
        <source>No price is known for this product here.</source>
        <translation>Für dieses Produkt ist hier kein Preis bekannt.</translation>
    </message>
    <message>
        <source>Now {price} a piece, list price {listed}.</source>
        <translation>Jetzt {price} pro Stück, Listenpreis {listed}.</translation>
    </message>
    <message>
        <source>Now {price} a piece.</source>
        <translation>Jetzt {price} pro Stück.</translation>
    </message>
    <message>
        <source>One moment, the price is being found.</source>
        <translation>Einen Moment, der Preis wird ermittelt.</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Rabatt in %</translation>
    </message>
    <message>
        <source>Percent off the price of now</source>
        <translation>Rabatt in Prozent vom jetzigen Preis</translation>
    </message>
    <message>
        <source>Seen cheaper elsewhere</source>
        <translation>Anderswo billiger gesehen</translation>
    </message>
    <message>
        <source>Sell it for {price}</source>
        <translation>Für {price} verkaufen</translation>
    </message>
    <message>
        <source>Set a price by hand</source>
        <translation>Preis von Hand setzen</translation>
    </message>
    <message>
        <source>Set this price</source>
        <translation>Preis setzen</translation>
    </message>
    <message>
        <source>That file is no picture. Open another.</source>
        <translation>Diese Datei ist kein Bild. Öffnen Sie eine andere.</translation>
    </message>
    <message>
        <source>Their price for one piece</source>
        <translation>Dortiger Preis pro Stück</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>Was belegt es?</translation>
    </message>
    <message>
        <source>Where and when?</source>
        <translation>Wo und wann?</translation>
    </message>
    <message>
        <source>Where it was seen</source>
        <translation>Wo der Preis gesehen wurde</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>All we hold about them</source>
        <translation>Alles, was wir gespeichert haben</translation>
    </message>
    <message>
        <source>Asked for {time}. Central writes it, and it appears here as soon as it is ready.</source>
        <translation>Angefordert {time}. Die Zentrale schreibt ihn, er erscheint hier, sobald er fertig ist.</translation>
    </message>
    <message>
        <source>Central writes one file with everything: contacts, consents, notes, orders, sales and visits. It can be fetched in this store for 7 days, then it is deleted.</source>
        <translation>Die Zentrale schreibt alles in eine Datei: Kontakte, Einwilligungen, Notizen, Bestellungen, Verkäufe und Besuche. Sie ist 7 Tage lang in dieser Filiale abrufbar, dann wird sie gelöscht.</translation>
    </message>
    <message>
        <source>Deleted for good: name, contacts, card, consents, notes, wishes, dates, carts, and who wrote or called.</source>
        <translation>Endgültig gelöscht: Name, Kontakte, Karte, Einwilligungen, Notizen, Wünsche, wichtige Tage, Warenkörbe und wer schrieb oder anrief.</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>Daten löschen</translation>
    </message>
    <message>
        <source>Erase this customer</source>
        <translation>Diesen Kunden löschen</translation>
    </message>
    <message>
        <source>Export or erase</source>
        <translation>Export oder Löschung</translation>
    </message>
    <message>
        <source>Here they are gone at once, on other devices at their next contact. It can&apos;t be undone.</source>
        <translation>Hier ist alles sofort weg, auf anderen Geräten beim nächsten Kontakt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Ready. It can be fetched until {day}.</source>
        <translation>Fertig. Bis {day} abrufbar.</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Export speichern</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>In Datei speichern</translation>
    </message>
    <message>
        <source>Saved as {file}. Give it to the customer, then delete it.</source>
        <translation>Gespeichert als {file}. Geben Sie die Datei dem Kunden, dann löschen Sie sie.</translation>
    </message>
    <message>
        <source>Start an export</source>
        <translation>Export starten</translation>
    </message>
    <message>
        <source>Stays, because the law wants it: sales, receipts and returns, without the person.</source>
        <translation>Bleibt, weil das Gesetz es verlangt: Verkäufe, Belege und Retouren, ohne Personenbezug.</translation>
    </message>
    <message>
        <source>The export is asked for.</source>
        <translation>Der Export ist angefordert.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>Dort ließ sich die Datei nicht speichern. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file needs the line. Try again when it is back.</source>
        <translation>Die Datei braucht Verbindung. Versuchen Sie es, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>Type the name to confirm</source>
        <translation>Zur Bestätigung den Namen tippen</translation>
    </message>
    <message>
        <source>Type the name to confirm.</source>
        <translation>Tippen Sie zur Bestätigung den Namen.</translation>
    </message>
    <message>
        <source>{name} is being erased everywhere.</source>
        <translation>{name} wird überall gelöscht.</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Adjust stock</source>
        <translation>Bestand korrigieren</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Finish the correction first.</source>
        <translation>Schließen Sie zuerst die Korrektur ab.</translation>
    </message>
    <message>
        <source>In this store</source>
        <translation>In dieser Filiale</translation>
    </message>
    <message>
        <source>List price, {country}</source>
        <translation>Listenpreis, {country}</translation>
    </message>
    <message>
        <source>Lowest in the last 30 days</source>
        <translation>Niedrigster der letzten 30 Tage</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Nothing is put aside. The piece is free again.</source>
        <translation>Nichts ist zurückgelegt. Das Stück ist wieder frei.</translation>
    </message>
    <message>
        <source>One piece is put aside.</source>
        <translation>Ein Stück ist zurückgelegt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reserve one piece</source>
        <translation>Ein Stück reservieren</translation>
    </message>
    <message>
        <source>Size and colour</source>
        <translation>Größe und Farbe</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>Unverändert seit</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>anderswo</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>{offer}, to {day}</source>
        <translation>{offer}, bis {day}</translation>
    </message>
    <message>
        <source>{pieces} here</source>
        <translation>{pieces} hier</translation>
    </message>
    <message>
        <source>{pieces} here, low</source>
        <translation>{pieces} hier, wenig</translation>
    </message>
    <message>
        <source>{pieces} in {variants}</source>
        <translation>{pieces} in {variants}</translation>
    </message>
    <message>
        <source>{pieces} reserved until {when}</source>
        <translation>{pieces} reserviert bis {when}</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>All stock</source>
        <translation>Gesamter Bestand</translation>
    </message>
</context>
<context>
    <name>ProductPanel</name>
    <message>
        <source>All stock</source>
        <translation>Gesamter Bestand</translation>
    </message>
    <message>
        <source>Its number may be new. It shows up here as soon as it has loaded.</source>
        <translation>Die Nummer ist vielleicht neu. Das Produkt erscheint hier, sobald es geladen ist.</translation>
    </message>
    <message>
        <source>Show all stock</source>
        <translation>Gesamten Bestand zeigen</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>This product is not on this device</source>
        <translation>Dieses Produkt ist nicht auf diesem Gerät</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Online cart: {items}, {total}</source>
        <translation>Online-Warenkorb: {items}, {total}</translation>
    </message>
    <message>
        <source>Sale and next steps</source>
        <translation>Verkauf und Schritte</translation>
    </message>
    <message>
        <source>{customer} is not on this device</source>
        <translation>{customer} ist nicht auf diesem Gerät</translation>
    </message>
</context>
<context>
    <name>Promotion</name>
    <message>
        <source>The amounts of this offer make no sense. It is left out.</source>
        <translation>Die Beträge dieser Aktion ergeben keinen Sinn. Sie bleibt außen vor.</translation>
    </message>
    <message>
        <source>The numbers of this offer make no sense. It is left out.</source>
        <translation>Die Zahlen dieser Aktion ergeben keinen Sinn. Sie bleibt außen vor.</translation>
    </message>
    <message>
        <source>This offer ends before it begins. It is left out.</source>
        <translation>Diese Aktion endet, bevor sie beginnt. Sie bleibt außen vor.</translation>
    </message>
    <message>
        <source>This offer gives nothing. It is left out.</source>
        <translation>Diese Aktion bringt nichts. Sie bleibt außen vor.</translation>
    </message>
    <message>
        <source>This offer is in another currency. It is left out.</source>
        <translation>Diese Aktion ist in einer anderen Währung. Sie bleibt außen vor.</translation>
    </message>
    <message>
        <source>This offer names no products. It is left out.</source>
        <translation>Diese Aktion nennt keine Produkte. Sie bleibt außen vor.</translation>
    </message>
    <message>
        <source>This offer names several currencies. It is left out.</source>
        <translation>Diese Aktion nennt mehrere Währungen. Sie bleibt außen vor.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Linkadresse kopieren</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>One less</source>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>A number says “last known”.</source>
        <translation>Bei einer Zahl steht „zuletzt“.</translation>
    </message>
    <message>
        <source>I did something wrong.</source>
        <translation>Ich habe etwas falsch gemacht.</translation>
    </message>
    <message>
        <source>It is older than an hour. Look on the shelf before you promise anything.</source>
        <translation>Sie ist älter als eine Stunde. Sehen Sie ins Regal, bevor Sie etwas zusagen.</translation>
    </message>
    <message>
        <source>Nothing is deleted. Correct the stock, or tell a manager who did what.</source>
        <translation>Nichts wird gelöscht. Korrigieren Sie den Bestand oder sagen Sie der Leitung, wer was tat.</translation>
    </message>
    <message>
        <source>Somebody else wants this device.</source>
        <translation>Jemand anders braucht dieses Gerät.</translation>
    </message>
    <message>
        <source>Tap your initials, then “Switch associate”. Everybody has a PIN of their own.</source>
        <translation>Tippen Sie auf Ihre Initialen und wählen Sie „Person wechseln“. Alle haben eine eigene PIN.</translation>
    </message>
    <message>
        <source>The line is down. May I go on?</source>
        <translation>Keine Verbindung. Kann ich weiterarbeiten?</translation>
    </message>
    <message>
        <source>Yes. Pick, hand over, correct stock as always. It is sent when the line is back.</source>
        <translation>Ja. Picken, übergeben und korrigieren Sie wie immer. Gesendet wird, sobald die Verbindung wieder da ist.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Gift receipt {number}</source>
        <translation>Geschenkbeleg {number}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Is sent from {place}, there by {day}</source>
        <translation>Versand aus {place}, da bis {day}</translation>
    </message>
    <message>
        <source>It can be exchanged with this receipt. No price stands on it.</source>
        <translation>Umtausch mit diesem Beleg möglich. Er zeigt keinen Preis.</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Beleg {number}</translation>
    </message>
    <message>
        <source>Rounding in cash</source>
        <translation>Barrundung</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespart</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Noch zu bestätigen</translation>
    </message>
    <message>
        <source>To pick up in {place}, {day}</source>
        <translation>Abholung in {place}, {day}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>VAT {rate} of {net}</source>
        <translation>MwSt. {rate} von {net}</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>erstattet</translation>
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
        <translation>Code des Belegs</translation>
    </message>
    <message>
        <source>Every store of the chain can check the receipt by this code, also offline.</source>
        <translation>Jede Filiale der Kette kann den Beleg mit diesem Code prüfen, auch offline.</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>Geschenkbeleg</translation>
    </message>
    <message>
        <source>Its number alone: no price is in this code.</source>
        <translation>Nur die Nummer: In diesem Code steht kein Preis.</translation>
    </message>
    <message>
        <source>Its signature is right. This device knows what stands in the code, and no more.</source>
        <translation>Die Signatur stimmt. Dieses Gerät kennt nur, was im Code steht.</translation>
    </message>
    <message>
        <source>Its signature is right: the receipt is genuine.</source>
        <translation>Die Signatur stimmt: Der Beleg ist echt.</translation>
    </message>
    <message>
        <source>Receipt by email</source>
        <translation>Beleg per E-Mail</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Beleg {number}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Scan its code: that checks it, and shows what stands on it, also offline.</source>
        <translation>Scannen Sie den Code: Das prüft den Beleg und zeigt, was darauf steht, auch offline.</translation>
    </message>
    <message>
        <source>Take back the sale</source>
        <translation>Verkauf stornieren</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there. Choose another place.</source>
        <translation>Dort lässt sich die Datei nicht speichern. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>This receipt is not on this device</source>
        <translation>Dieser Beleg ist nicht auf diesem Gerät</translation>
    </message>
    <message>
        <source>This sale was taken back on {day}.</source>
        <translation>Am {day} wurde dieser Verkauf storniert.</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Name of this device</source>
        <translation>Name dieses Geräts</translation>
    </message>
    <message>
        <source>Rename this device</source>
        <translation>Gerät umbenennen</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Namen speichern</translation>
    </message>
    <message>
        <source>Tablet 4, ground floor</source>
        <translation>Tablet 4, Erdgeschoss</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>From order to ready</source>
        <translation>Von Bestellung bis bereit</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Ready on time</source>
        <translation>Pünktlich bereit</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>{kept} of {all}</source>
        <translation>{kept} von {all}</translation>
    </message>
</context>
<context>
    <name>ReportsPanel</name>
    <message>
        <source>Done on this device</source>
        <translation>Auf diesem Gerät getan</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Nobody has corrected stock in these days.</source>
        <translation>In diesen Tagen hat niemand den Bestand korrigiert.</translation>
    </message>
    <message>
        <source>Nothing was done on this device in these days.</source>
        <translation>In diesen Tagen wurde auf diesem Gerät nichts getan.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Stock corrections</source>
        <translation>Bestandskorrekturen</translation>
    </message>
    <message>
        <source>The last 14 days</source>
        <translation>Die letzten 14 Tage</translation>
    </message>
    <message>
        <source>This store</source>
        <translation>Diese Filiale</translation>
    </message>
</context>
<context>
    <name>ReportsSide</name>
    <message>
        <source>Closing the day</source>
        <translation>Tagesabschluss</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Wie das gezählt wird</translation>
    </message>
    <message>
        <source>Money by tender, counted and expected</source>
        <translation>Geld nach Zahlart, gezählt und erwartet</translation>
    </message>
    <message>
        <source>Not on this device yet</source>
        <translation>Noch nicht auf diesem Gerät</translation>
    </message>
    <message>
        <source>Pickups and corrections are those of the whole store, as far as central has sent them. What was done on this device counts at once, sent or not.</source>
        <translation>Abholungen und Korrekturen gelten für die ganze Filiale, soweit die Zentrale sie gesendet hat. Was auf diesem Gerät getan wurde, zählt sofort, gesendet oder nicht.</translation>
    </message>
    <message>
        <source>Returns by reason</source>
        <translation>Retouren nach Grund</translation>
    </message>
    <message>
        <source>Sales and goal by hour</source>
        <translation>Verkauf und Ziel nach Stunde</translation>
    </message>
    <message>
        <source>Sales by associate</source>
        <translation>Verkauf nach Person</translation>
    </message>
    <message>
        <source>What was sold today stands on Today, each receipt on Sell.</source>
        <translation>Die Verkäufe von heute stehen unter Heute, jeder Beleg unter Verkauf.</translation>
    </message>
</context>
<context>
    <name>ReservationRow</name>
    <message>
        <source>Release</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>To be confirmed by central</source>
        <translation>Wartet auf Bestätigung der Zentrale</translation>
    </message>
</context>
<context>
    <name>Returns</name>
    <message>
        <source>A customer of another store</source>
        <translation>Kunde einer anderen Filiale</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Central does not answer now. Try again later.</source>
        <translation>Die Zentrale antwortet gerade nicht. Versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>Central does not know this number. Check it once more.</source>
        <translation>Die Zentrale kennt diese Nummer nicht. Prüfen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Central has it. The details are on their way.</source>
        <translation>Die Zentrale hat sie. Die Details sind unterwegs.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Day {day} of {days}</source>
        <translation>Tag {day} von {days}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Not collected yet</source>
        <translation>Noch nicht abgeholt</translation>
    </message>
    <message>
        <source>Nothing was handed over, so nothing can come back.</source>
        <translation>Nichts wurde übergeben, also kann nichts zurückkommen.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retouren</translation>
    </message>
    <message>
        <source>Returns until {date}</source>
        <translation>Rückgabe bis {date}</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Bestellungen suchen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Filiale</translation>
    </message>
    <message>
        <source>The return days begin when the goods are handed over.</source>
        <translation>Die Rückgabefrist beginnt mit der Übergabe.</translation>
    </message>
    <message>
        <source>The {days} return days are over. A fault is another matter: ask a manager.</source>
        <translation>Die Rückgabefrist ist um (Tage: {days}). Ein Mangel ist etwas anderes: Fragen Sie die Leitung.</translation>
    </message>
    <message>
        <source>This order was cancelled</source>
        <translation>Diese Bestellung wurde storniert</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Too late since {date}</source>
        <translation>Zu spät seit {date}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
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
        <translation>Zu dieser Bestellung</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>Bestellung wählen</translation>
    </message>
    <message>
        <source>Look up the order here, then take the goods back at the till.</source>
        <translation>Suchen Sie hier die Bestellung, die Ware nehmen Sie an der Kasse zurück.</translation>
    </message>
    <message>
        <source>Return days</source>
        <translation>Rückgabefrist</translation>
    </message>
    <message>
        <source>See the customer</source>
        <translation>Kundendaten ansehen</translation>
    </message>
    <message>
        <source>See the pickup</source>
        <translation>Abholung ansehen</translation>
    </message>
    <message>
        <source>Taking goods back is not on this device yet</source>
        <translation>Rücknahme gibt es auf diesem Gerät noch nicht</translation>
    </message>
    <message>
        <source>What was bought, and whether it may come back, shows up here.</source>
        <translation>Hier steht, was gekauft wurde und ob es zurückkommen darf.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Associate</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Stellvertretung</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>A basket holds {most} lines. Sell these first, then begin another.</source>
        <translation>Ein Warenkorb fasst {most} Zeilen. Verkaufen Sie diese zuerst, dann beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>A merge can be taken apart for {days} days. This one is older.</source>
        <translation>Eine Zusammenführung lässt sich {days} Tage lang auflösen. Diese ist älter.</translation>
    </message>
    <message>
        <source>A payment has no answer yet. Ask after it before anything else.</source>
        <translation>Eine Zahlung hat noch keine Antwort. Fragen Sie zuerst danach.</translation>
    </message>
    <message>
        <source>A payment is under way. Finish it or give it back before you change the basket.</source>
        <translation>Eine Zahlung läuft. Schließen Sie sie ab oder erstatten Sie sie, bevor Sie den Warenkorb ändern.</translation>
    </message>
    <message>
        <source>A price can&apos;t be below zero.</source>
        <translation>Ein Preis kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>Add a picture or a link that shows the other price.</source>
        <translation>Fügen Sie ein Bild oder einen Link mit dem anderen Preis hinzu.</translation>
    </message>
    <message>
        <source>Add the customer first: somebody has to get the parcel.</source>
        <translation>Fügen Sie zuerst den Kunden hinzu: Jemand muss das Paket bekommen.</translation>
    </message>
    <message>
        <source>All pieces of this line are here.</source>
        <translation>Alle Stücke dieser Zeile sind hier.</translation>
    </message>
    <message>
        <source>All pieces of this product are picked already. Put this one back.</source>
        <translation>Alle Stücke dieses Produkts sind schon gepickt. Legen Sie dieses zurück.</translation>
    </message>
    <message>
        <source>Another device works on this basket already, or it is done.</source>
        <translation>An diesem Warenkorb arbeitet schon ein anderes Gerät, oder er ist erledigt.</translation>
    </message>
    <message>
        <source>Another offer saves more. The coupon stays unused.</source>
        <translation>Eine andere Aktion spart mehr. Der Coupon bleibt ungenutzt.</translation>
    </message>
    <message>
        <source>Another store has to choose here.</source>
        <translation>Hier entscheidet eine andere Filiale.</translation>
    </message>
    <message>
        <source>Ask for a photo ID first.</source>
        <translation>Fragen Sie zuerst nach einem Lichtbildausweis.</translation>
    </message>
    <message>
        <source>At most {most} can be kept. Remove one first.</source>
        <translation>Höchstens {most} lassen sich speichern. Entfernen Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>Central can&apos;t be asked about this gift card now. Nothing was charged.</source>
        <translation>Die Zentrale ist zu dieser Geschenkkarte gerade nicht erreichbar. Nichts wurde belastet.</translation>
    </message>
    <message>
        <source>Choose a later time for the reservation to end.</source>
        <translation>Wählen Sie ein späteres Ende der Reservierung.</translation>
    </message>
    <message>
        <source>Choose at least one piece to hand over.</source>
        <translation>Wählen Sie mindestens ein Stück zum Übergeben.</translation>
    </message>
    <message>
        <source>Choose at least one piece.</source>
        <translation>Wählen Sie mindestens ein Stück.</translation>
    </message>
    <message>
        <source>Choose the shelf where the parcel stands.</source>
        <translation>Wählen Sie das Regal, in dem das Paket steht.</translation>
    </message>
    <message>
        <source>Everything is paid. Finish the sale.</source>
        <translation>Alles ist bezahlt. Schließen Sie den Verkauf ab.</translation>
    </message>
    <message>
        <source>Fewer pieces wait here than you chose.</source>
        <translation>Hier warten weniger Stücke, als Sie gewählt haben.</translation>
    </message>
    <message>
        <source>Free to promise: {available}. Asked for: {asked}.</source>
        <translation>Frei verfügbar: {available}. Gewünscht: {asked}.</translation>
    </message>
    <message>
        <source>Give a number of pieces from 1 to 100 000.</source>
        <translation>Geben Sie eine Stückzahl von 1 bis 100 000 an.</translation>
    </message>
    <message>
        <source>Give all payments back first.</source>
        <translation>Erstatten Sie zuerst alle Zahlungen.</translation>
    </message>
    <message>
        <source>Give an amount above zero.</source>
        <translation>Geben Sie einen Betrag über null an.</translation>
    </message>
    <message>
        <source>Give no less than the price that was seen.</source>
        <translation>Geben Sie nicht weniger als den gesehenen Preis an.</translation>
    </message>
    <message>
        <source>Give the device a name of up to {longest} characters.</source>
        <translation>Geben Sie dem Gerät einen Namen mit bis zu {longest} Zeichen.</translation>
    </message>
    <message>
        <source>Give the price in the currency of this store.</source>
        <translation>Geben Sie den Preis in der Währung dieser Filiale an.</translation>
    </message>
    <message>
        <source>Goods still wait for this customer: {pickup}. Hand them over or let them go first.</source>
        <translation>Für diesen Kunden liegt noch Ware bereit: {pickup}. Übergeben oder lösen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>It was seen too long ago. Days that count: {days}.</source>
        <translation>Das ist zu lange her. Tage, die zählen: {days}.</translation>
    </message>
    <message>
        <source>No card terminal is set up on this device. Type the approval code of another.</source>
        <translation>An diesem Gerät ist kein Kartenterminal eingerichtet. Tippen Sie den Genehmigungscode eines anderen.</translation>
    </message>
    <message>
        <source>No email of this customer is known. Add one, or type an address for this receipt.</source>
        <translation>Von diesem Kunden ist keine E-Mail bekannt. Fügen Sie eine hinzu oder tippen Sie eine Adresse für diesen Beleg.</translation>
    </message>
    <message>
        <source>No points are known for this customer.</source>
        <translation>Für diesen Kunden sind keine Punkte bekannt.</translation>
    </message>
    <message>
        <source>No price is known for this product here. Set one by hand, or take it out.</source>
        <translation>Für dieses Produkt ist hier kein Preis bekannt. Setzen Sie ihn von Hand, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>No tax rate is known for this product. Ask a manager.</source>
        <translation>Für dieses Produkt ist kein Steuersatz bekannt. Fragen Sie die Leitung.</translation>
    </message>
    <message>
        <source>Nobody asked for this erasure.</source>
        <translation>Diese Löschung hat niemand verlangt.</translation>
    </message>
    <message>
        <source>Nobody here may take off so much. Give more.</source>
        <translation>So viel Rabatt darf hier niemand geben. Geben Sie einen höheren Preis an.</translation>
    </message>
    <message>
        <source>Nobody pays by link in this store.</source>
        <translation>In dieser Filiale gibt es keine Zahlung per Link.</translation>
    </message>
    <message>
        <source>Not all pieces can be had. Choose another way for them, or take them out.</source>
        <translation>Nicht alle Stücke sind zu haben. Wählen Sie einen anderen Weg, oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>Not everything is paid yet.</source>
        <translation>Es ist noch nicht alles bezahlt.</translation>
    </message>
    <message>
        <source>Nothing in the basket fits this coupon.</source>
        <translation>Nichts im Warenkorb passt zu diesem Coupon.</translation>
    </message>
    <message>
        <source>Nothing is known of stock elsewhere.</source>
        <translation>Über Bestand anderswo ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing is known of this email any more.</source>
        <translation>Von dieser E-Mail ist nichts mehr bekannt.</translation>
    </message>
    <message>
        <source>Nothing is known of this visit.</source>
        <translation>Von diesem Besuch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing is known that goes well with this.</source>
        <translation>Es ist nicht bekannt, was dazu passt.</translation>
    </message>
    <message>
        <source>Nothing is left in this pickup. Ask a manager to cancel it.</source>
        <translation>In dieser Abholung ist nichts mehr. Bitten Sie die Leitung, sie zu stornieren.</translation>
    </message>
    <message>
        <source>Nothing is picked up there. Choose another store.</source>
        <translation>Dort gibt es keine Abholung. Wählen Sie eine andere Filiale.</translation>
    </message>
    <message>
        <source>Nothing is shipped from there. Choose another place.</source>
        <translation>Von dort wird nichts versendet. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Nothing was counted for this customer yet.</source>
        <translation>Für diesen Kunden wurde noch nichts gezählt.</translation>
    </message>
    <message>
        <source>Offline this customer can use so many points here. The rest waits for the line.</source>
        <translation>So viele Punkte kann dieser Kunde hier offline einlösen. Der Rest wartet auf die Verbindung.</translation>
    </message>
    <message>
        <source>Offline this device can take so many points. The rest waits for the line.</source>
        <translation>So viele Punkte kann dieses Gerät offline annehmen. Der Rest wartet auf die Verbindung.</translation>
    </message>
    <message>
        <source>Only the customer agrees on the web or in the app. Say whether they told you or signed.</source>
        <translation>Im Web oder in der App willigt nur der Kunde selbst ein. Wählen Sie: mündlich oder unterschrieben.</translation>
    </message>
    <message>
        <source>Only the store that sold it sends this receipt.</source>
        <translation>Diesen Beleg sendet nur die Filiale, die verkauft hat.</translation>
    </message>
    <message>
        <source>Only what lies in this store can be taken now.</source>
        <translation>Nur was in dieser Filiale liegt, kann gleich mitgenommen werden.</translation>
    </message>
    <message>
        <source>Other choices take the rest. Left: {left}. Asked for: {asked}.</source>
        <translation>Andere Auswahl nimmt den Rest. Übrig: {left}. Gewünscht: {asked}.</translation>
    </message>
    <message>
        <source>Pieces left to scan: {missing}.</source>
        <translation>Noch zu scannen: {missing}.</translation>
    </message>
    <message>
        <source>Pieces that can still come back: {left}.</source>
        <translation>Stück, die noch zurückkommen können: {left}.</translation>
    </message>
    <message>
        <source>Prices of that shop are not matched.</source>
        <translation>Preise dieses Geschäfts werden nicht angeglichen.</translation>
    </message>
    <message>
        <source>Say how many pieces more or fewer there are.</source>
        <translation>Geben Sie an, wie viele Stück es mehr oder weniger sind.</translation>
    </message>
    <message>
        <source>Say where it was seen cheaper, and at what price.</source>
        <translation>Geben Sie an, wo es billiger war und zu welchem Preis.</translation>
    </message>
    <message>
        <source>Somebody else has to do this for you.</source>
        <translation>Das muss jemand anders für Sie tun.</translation>
    </message>
    <message>
        <source>Somebody else wrote this note. They or a manager can remove it.</source>
        <translation>Diese Notiz ist von jemand anderem. Nur diese Person oder die Leitung kann sie entfernen.</translation>
    </message>
    <message>
        <source>Somebody has chosen already.</source>
        <translation>Jemand hat schon entschieden.</translation>
    </message>
    <message>
        <source>Somebody works on this cart right now.</source>
        <translation>An diesem Warenkorb arbeitet gerade jemand.</translation>
    </message>
    <message>
        <source>Something in the basket needs a look first.</source>
        <translation>Etwas im Warenkorb braucht zuerst einen Blick.</translation>
    </message>
    <message>
        <source>Stock of that place is not known here. Choose another.</source>
        <translation>Der Bestand dieses Ortes ist hier nicht bekannt. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Store credit belongs to a customer. Add the customer first.</source>
        <translation>Guthaben gehört zu einem Kunden. Fügen Sie zuerst den Kunden hinzu.</translation>
    </message>
    <message>
        <source>That PIN is not right. Tries before a pause: {left}.</source>
        <translation>Diese PIN stimmt nicht. Versuche bis zur Pause: {left}.</translation>
    </message>
    <message>
        <source>That place can promise {promised}. Asked for: {asked}.</source>
        <translation>Dieser Ort kann {promised} zusagen. Gewünscht: {asked}.</translation>
    </message>
    <message>
        <source>That place has no free day soon. Choose another.</source>
        <translation>Dieser Ort hat bald keinen freien Tag. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Choose it again.</source>
        <translation>Die PIN konnte nicht gespeichert werden. Wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The basket does not reach what this coupon asks for.</source>
        <translation>Der Warenkorb erreicht nicht, was der Coupon verlangt.</translation>
    </message>
    <message>
        <source>The basket is empty. Scan something first.</source>
        <translation>Der Warenkorb ist leer. Scannen Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>The clock of this device has changed. Open the basket again.</source>
        <translation>Die Uhr dieses Geräts hat sich geändert. Öffnen Sie den Warenkorb neu.</translation>
    </message>
    <message>
        <source>The clock of this place is not known. Ask support to set its time zone.</source>
        <translation>Die Uhrzeit dieses Ortes ist nicht bekannt. Bitten Sie den Support, die Zeitzone zu setzen.</translation>
    </message>
    <message>
        <source>The code does not fit this pickup. Ask for the six digits in the message.</source>
        <translation>Der Code passt nicht zu dieser Abholung. Fragen Sie nach den sechs Ziffern der Nachricht.</translation>
    </message>
    <message>
        <source>The customer has just changed this cart. Look at it, then continue it again.</source>
        <translation>Der Kunde hat diesen Warenkorb gerade geändert. Sehen Sie ihn an, dann setzen Sie ihn erneut fort.</translation>
    </message>
    <message>
        <source>The customer has just paid. The link stays.</source>
        <translation>Der Kunde hat gerade bezahlt. Der Link bleibt.</translation>
    </message>
    <message>
        <source>The customer has not agreed to receipts by email. Ask, or type an address for this one.</source>
        <translation>Der Kunde hat in Belege per E-Mail nicht eingewilligt. Fragen Sie oder tippen Sie eine Adresse für diesen Beleg.</translation>
    </message>
    <message>
        <source>The customer withdrew this. Only they can agree again, on the web or in the app.</source>
        <translation>Der Kunde hat das widerrufen. Nur er selbst kann wieder einwilligen, im Web oder in der App.</translation>
    </message>
    <message>
        <source>The customers of this market are not compared yet.</source>
        <translation>Die Kunden dieses Marktes sind noch nicht verglichen.</translation>
    </message>
    <message>
        <source>The day it was seen is still to come. Check it.</source>
        <translation>Dieser Tag kommt erst noch. Prüfen Sie das Datum.</translation>
    </message>
    <message>
        <source>The delivery fee is below zero. Ask a manager.</source>
        <translation>Die Liefergebühr liegt unter null. Fragen Sie die Leitung.</translation>
    </message>
    <message>
        <source>The delivery fee is in another currency. Ask a manager.</source>
        <translation>Die Liefergebühr ist in einer anderen Währung. Fragen Sie die Leitung.</translation>
    </message>
    <message>
        <source>The picture is too large to be saved. Take it again.</source>
        <translation>Das Bild ist zu groß zum Speichern. Nehmen Sie es neu auf.</translation>
    </message>
    <message>
        <source>The rules of this market are not known here.</source>
        <translation>Die Regeln dieses Marktes sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The signature of this receipt is not right. Scan it once more. If it stays so, do not accept it.</source>
        <translation>Die Signatur dieses Belegs stimmt nicht. Scannen Sie ihn noch einmal. Bleibt es so, nehmen Sie ihn nicht an.</translation>
    </message>
    <message>
        <source>The sums of this sale do not agree. Nothing was saved; call support.</source>
        <translation>Die Summen dieses Verkaufs stimmen nicht überein. Nichts wurde gespeichert; rufen Sie den Support an.</translation>
    </message>
    <message>
        <source>The terminal has not given the money back yet. Ask it again.</source>
        <translation>Das Terminal hat das Geld noch nicht erstattet. Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The text has a character that can&apos;t be saved. Type it again.</source>
        <translation>Der Text hat ein Zeichen, das nicht gespeichert werden kann. Tippen Sie ihn neu.</translation>
    </message>
    <message>
        <source>There is less left on it. Take less, and the rest otherwise.</source>
        <translation>Darauf ist weniger übrig. Nehmen Sie weniger und den Rest auf andere Art.</translation>
    </message>
    <message>
        <source>There is no answer to this yet.</source>
        <translation>Darauf gibt es noch keine Antwort.</translation>
    </message>
    <message>
        <source>There is no stock of this product here.</source>
        <translation>Von diesem Produkt gibt es hier keinen Bestand.</translation>
    </message>
    <message>
        <source>This basket belongs to another customer. Sell or park it first.</source>
        <translation>Dieser Warenkorb gehört einem anderen Kunden. Verkaufen oder parken Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>This basket belongs to another store.</source>
        <translation>Dieser Warenkorb gehört einer anderen Filiale.</translation>
    </message>
    <message>
        <source>This basket came from another cart. Sell or park it first.</source>
        <translation>Dieser Warenkorb kam aus einem anderen Online-Warenkorb. Verkaufen oder parken Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>This basket can&apos;t go that way. Choose another.</source>
        <translation>Auf diesem Weg geht dieser Warenkorb nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This basket is done already. Nothing was charged again.</source>
        <translation>Dieser Warenkorb ist schon erledigt. Es wurde nichts noch einmal belastet.</translation>
    </message>
    <message>
        <source>This basket is not known. It may be done already.</source>
        <translation>Dieser Warenkorb ist nicht bekannt. Vielleicht ist er schon erledigt.</translation>
    </message>
    <message>
        <source>This call was made already.</source>
        <translation>Dieser Anruf ist schon erledigt.</translation>
    </message>
    <message>
        <source>This cart is bought already.</source>
        <translation>Dieser Warenkorb ist schon gekauft.</translation>
    </message>
    <message>
        <source>This cart is in a parked basket. Take that one up again.</source>
        <translation>Dieser Online-Warenkorb steckt in einem geparkten Warenkorb. Nehmen Sie den wieder auf.</translation>
    </message>
    <message>
        <source>This cart is in another basket on this device. Open that basket.</source>
        <translation>Dieser Online-Warenkorb ist auf diesem Gerät in einem anderen Warenkorb. Öffnen Sie den.</translation>
    </message>
    <message>
        <source>This cart is not here any more. Look at the customer again.</source>
        <translation>Dieser Warenkorb ist nicht mehr hier. Sehen Sie den Kunden noch einmal an.</translation>
    </message>
    <message>
        <source>This change of points is not known.</source>
        <translation>Diese Punktebuchung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This charge is not known.</source>
        <translation>Diese Belastung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This choice is no longer offered. Choose again.</source>
        <translation>Diese Möglichkeit gibt es nicht mehr. Wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This coupon has expired.</source>
        <translation>Dieser Coupon ist abgelaufen.</translation>
    </message>
    <message>
        <source>This coupon is for other customers.</source>
        <translation>Dieser Coupon gilt für andere Kunden.</translation>
    </message>
    <message>
        <source>This coupon is not known. Check the code.</source>
        <translation>Dieser Coupon ist nicht bekannt. Prüfen Sie den Code.</translation>
    </message>
    <message>
        <source>This coupon is not valid in this store.</source>
        <translation>Dieser Coupon gilt nicht in dieser Filiale.</translation>
    </message>
    <message>
        <source>This coupon is not valid yet.</source>
        <translation>Dieser Coupon gilt noch nicht.</translation>
    </message>
    <message>
        <source>This coupon needs a customer. Add one first.</source>
        <translation>Dieser Coupon braucht einen Kunden. Fügen Sie zuerst einen hinzu.</translation>
    </message>
    <message>
        <source>This coupon was not used yet.</source>
        <translation>Dieser Coupon wurde noch nicht eingelöst.</translation>
    </message>
    <message>
        <source>This coupon was used before.</source>
        <translation>Dieser Coupon wurde schon eingelöst.</translation>
    </message>
    <message>
        <source>This coupon, or another of the same offer, is in the basket already.</source>
        <translation>Dieser Coupon oder ein anderer derselben Aktion ist schon im Warenkorb.</translation>
    </message>
    <message>
        <source>This customer asked to be erased. Nothing is kept of them.</source>
        <translation>Dieser Kunde wollte gelöscht werden. Von ihm ist nichts mehr gespeichert.</translation>
    </message>
    <message>
        <source>This customer has no store credit.</source>
        <translation>Dieser Kunde hat kein Guthaben.</translation>
    </message>
    <message>
        <source>This customer has used the coupon as often as it allows.</source>
        <translation>Der Coupon wurde hier schon so oft eingelöst, wie er erlaubt.</translation>
    </message>
    <message>
        <source>This customer is not known.</source>
        <translation>Dieser Kunde ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This customer is not merged with anybody.</source>
        <translation>Dieser Kunde ist mit niemandem zusammengeführt.</translation>
    </message>
    <message>
        <source>This customer number is taken. Save the customer again for a new one.</source>
        <translation>Diese Kundennummer ist vergeben. Speichern Sie den Kunden noch einmal für eine neue.</translation>
    </message>
    <message>
        <source>This customer was merged before. Open who they are now.</source>
        <translation>Dieser Kunde ist schon zusammengeführt. Öffnen Sie den Kunden, zu dem er jetzt gehört.</translation>
    </message>
    <message>
        <source>This day does not exist. Check day and month.</source>
        <translation>Diesen Tag gibt es nicht. Prüfen Sie Tag und Monat.</translation>
    </message>
    <message>
        <source>This device belongs to a store already. Ask support to set it up again.</source>
        <translation>Dieses Gerät gehört schon zu einer Filiale. Bitten Sie den Support, es neu einzurichten.</translation>
    </message>
    <message>
        <source>This device belongs to another store.</source>
        <translation>Dieses Gerät gehört zu einer anderen Filiale.</translation>
    </message>
    <message>
        <source>This device belongs to no store yet. Set it up first.</source>
        <translation>Dieses Gerät gehört noch zu keiner Filiale. Richten Sie es zuerst ein.</translation>
    </message>
    <message>
        <source>This device does not have the rules of this store yet. Wait for the line, then try again.</source>
        <translation>Dieses Gerät hat die Regeln der Filiale noch nicht. Warten Sie auf die Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This device has no number for its receipts yet. It gets one when it is online: try again then.</source>
        <translation>Dieses Gerät hat noch keine Nummer für Belege. Es bekommt sie online: Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This device has not sold anything yet.</source>
        <translation>Dieses Gerät hat noch nichts verkauft.</translation>
    </message>
    <message>
        <source>This device is enrolled already.</source>
        <translation>Dieses Gerät ist schon registriert.</translation>
    </message>
    <message>
        <source>This device is locked out already.</source>
        <translation>Dieses Gerät ist schon gesperrt.</translation>
    </message>
    <message>
        <source>This device is not known.</source>
        <translation>Dieses Gerät ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This export is not there any more. Ask for a new one.</source>
        <translation>Diesen Export gibt es nicht mehr. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>This gift card has expired.</source>
        <translation>Diese Geschenkkarte ist abgelaufen.</translation>
    </message>
    <message>
        <source>This gift card is blocked. Ask a manager.</source>
        <translation>Diese Geschenkkarte ist gesperrt. Fragen Sie die Leitung.</translation>
    </message>
    <message>
        <source>This gift card is in another currency.</source>
        <translation>Diese Geschenkkarte ist in einer anderen Währung.</translation>
    </message>
    <message>
        <source>This gift card is not known. Check the number.</source>
        <translation>Diese Geschenkkarte ist nicht bekannt. Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>This gift card is used up.</source>
        <translation>Diese Geschenkkarte ist aufgebraucht.</translation>
    </message>
    <message>
        <source>This is below the lowest price for this product. Give more.</source>
        <translation>Das liegt unter dem niedrigsten Preis dieses Produkts. Geben Sie einen höheren Preis an.</translation>
    </message>
    <message>
        <source>This is less than there is to pay. Count again.</source>
        <translation>Das ist weniger, als zu zahlen ist. Zählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This is more than the product costs. Give less.</source>
        <translation>Das ist mehr, als das Produkt kostet. Geben Sie einen niedrigeren Preis an.</translation>
    </message>
    <message>
        <source>This is more than there is to pay.</source>
        <translation>Das ist mehr, als zu zahlen ist.</translation>
    </message>
    <message>
        <source>This is no customer number. Check it.</source>
        <translation>Das ist keine Kundennummer. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>This is no email address yet. Check it, or leave it empty.</source>
        <translation>Das ist noch keine E-Mail-Adresse. Prüfen Sie sie oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>This is no gift card number. Scan the card, or type all its characters.</source>
        <translation>Das ist keine Geschenkkartennummer. Scannen Sie die Karte oder tippen Sie alle Zeichen.</translation>
    </message>
    <message>
        <source>This is no loyalty card of ours. Scan it again.</source>
        <translation>Das ist keine Kundenkarte von uns. Scannen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This is not known.</source>
        <translation>Das ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This is not the code of a receipt. Scan it again.</source>
        <translation>Das ist kein Code eines Belegs. Scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This is reserved already.</source>
        <translation>Das ist schon reserviert.</translation>
    </message>
    <message>
        <source>This is the same customer. Choose another one.</source>
        <translation>Das ist derselbe Kunde. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This is too long to be saved. Shorten the text.</source>
        <translation>Das ist zu lang zum Speichern. Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>This is too long. Characters that fit: {most}.</source>
        <translation>Das ist zu lang. Platz ist für {most} Zeichen.</translation>
    </message>
    <message>
        <source>This line is no longer in the basket.</source>
        <translation>Diese Zeile ist nicht mehr im Warenkorb.</translation>
    </message>
    <message>
        <source>This link is not known.</source>
        <translation>Dieser Link ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This link is over already.</source>
        <translation>Dieser Link ist schon abgelaufen.</translation>
    </message>
    <message>
        <source>This link was sent already.</source>
        <translation>Dieser Link wurde schon gesendet.</translation>
    </message>
    <message>
        <source>This looks like a card number. Card numbers are never kept: take it out.</source>
        <translation>Das sieht nach einer Kartennummer aus. Kartennummern werden nie gespeichert: nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>This needs no choice any more.</source>
        <translation>Hier ist keine Entscheidung mehr nötig.</translation>
    </message>
    <message>
        <source>This needs the line. Nothing has changed; try again when it is back.</source>
        <translation>Das braucht Verbindung. Nichts wurde geändert; versuchen Sie es, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>This note is not known.</source>
        <translation>Diese Notiz ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This offer is not known.</source>
        <translation>Diese Aktion ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This order is not known.</source>
        <translation>Diese Bestellung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This payment is settled already.</source>
        <translation>Diese Zahlung ist schon abgeschlossen.</translation>
    </message>
    <message>
        <source>This person does not work here now.</source>
        <translation>Diese Person arbeitet jetzt nicht hier.</translation>
    </message>
    <message>
        <source>This person has no PIN yet. A manager can set one.</source>
        <translation>Diese Person hat noch keine PIN. Die Leitung kann eine setzen.</translation>
    </message>
    <message>
        <source>This person no longer works here.</source>
        <translation>Diese Person arbeitet nicht mehr hier.</translation>
    </message>
    <message>
        <source>This person works at another store.</source>
        <translation>Diese Person arbeitet in einer anderen Filiale.</translation>
    </message>
    <message>
        <source>This pickup belongs to another store.</source>
        <translation>Diese Abholung gehört zu einer anderen Filiale.</translation>
    </message>
    <message>
        <source>This pickup is already {state}.</source>
        <translation>Diese Abholung ist schon {state}.</translation>
    </message>
    <message>
        <source>This pickup is cancelled. Keep the goods here.</source>
        <translation>Diese Abholung ist storniert. Behalten Sie die Ware hier.</translation>
    </message>
    <message>
        <source>This pickup is not known. Check the number.</source>
        <translation>Diese Abholung ist nicht bekannt. Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>This pickup is {state}. Make it ready first.</source>
        <translation>Diese Abholung ist {state}. Stellen Sie sie zuerst bereit.</translation>
    </message>
    <message>
        <source>This pickup is {state}. There is nothing to pick.</source>
        <translation>Diese Abholung ist {state}. Es gibt nichts zu picken.</translation>
    </message>
    <message>
        <source>This pickup may still be collected.</source>
        <translation>Diese Abholung kann noch abgeholt werden.</translation>
    </message>
    <message>
        <source>This pickup was handed over before.</source>
        <translation>Diese Abholung wurde schon übergeben.</translation>
    </message>
    <message>
        <source>This piece is not in this pickup. Put it back.</source>
        <translation>Dieses Stück gehört nicht zu dieser Abholung. Legen Sie es zurück.</translation>
    </message>
    <message>
        <source>This piece is not on the receipt.</source>
        <translation>Dieses Stück steht nicht auf dem Beleg.</translation>
    </message>
    <message>
        <source>This place is not known.</source>
        <translation>Dieser Ort ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This place is not known. Choose another.</source>
        <translation>Dieser Ort ist nicht bekannt. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This price is below zero. Set one by hand, or take the product out.</source>
        <translation>Dieser Preis liegt unter null. Setzen Sie ihn von Hand, oder nehmen Sie das Produkt heraus.</translation>
    </message>
    <message>
        <source>This price is in another currency. Take the product out and ask a manager.</source>
        <translation>Dieser Preis ist in einer anderen Währung. Nehmen Sie das Produkt heraus und fragen Sie die Leitung.</translation>
    </message>
    <message>
        <source>This product has no price here.</source>
        <translation>Dieses Produkt hat hier keinen Preis.</translation>
    </message>
    <message>
        <source>This product is not known.</source>
        <translation>Dieses Produkt ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This product is not sold any more.</source>
        <translation>Dieses Produkt wird nicht mehr verkauft.</translation>
    </message>
    <message>
        <source>This promise belongs to another store.</source>
        <translation>Diese Zusage gehört einer anderen Filiale.</translation>
    </message>
    <message>
        <source>This receipt comes from a device that is not known here. Check it with the line.</source>
        <translation>Dieser Beleg kommt von einem Gerät, das hier nicht bekannt ist. Prüfen Sie ihn mit Verbindung.</translation>
    </message>
    <message>
        <source>This receipt comes from a device that was not in use then. Check it with the line.</source>
        <translation>Dieser Beleg kommt von einem Gerät, das damals nicht in Betrieb war. Prüfen Sie ihn mit Verbindung.</translation>
    </message>
    <message>
        <source>This receipt number is taken. Try again.</source>
        <translation>Diese Belegnummer ist vergeben. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This receipt was sent {most} times already. Print it instead.</source>
        <translation>Dieser Beleg wurde schon {most} Mal gesendet. Drucken Sie ihn stattdessen.</translation>
    </message>
    <message>
        <source>This reservation is not known.</source>
        <translation>Diese Reservierung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This reservation was released before.</source>
        <translation>Diese Reservierung wurde schon gelöst.</translation>
    </message>
    <message>
        <source>This sale belongs to another store.</source>
        <translation>Dieser Verkauf gehört einer anderen Filiale.</translation>
    </message>
    <message>
        <source>This sale is from another day. Take the goods back as a return.</source>
        <translation>Dieser Verkauf ist von einem anderen Tag. Nehmen Sie die Ware als Retoure zurück.</translation>
    </message>
    <message>
        <source>This sale is not known.</source>
        <translation>Dieser Verkauf ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This sale was made on another device. Take it back there, or as a return.</source>
        <translation>Dieser Verkauf war auf einem anderen Gerät. Stornieren Sie ihn dort, oder nehmen Sie ihn als Retoure an.</translation>
    </message>
    <message>
        <source>This sale was taken back before.</source>
        <translation>Dieser Verkauf wurde schon storniert.</translation>
    </message>
    <message>
        <source>This setting does not exist. Nothing was changed.</source>
        <translation>Diese Einstellung gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This stock belongs to another store.</source>
        <translation>Dieser Bestand gehört zu einer anderen Filiale.</translation>
    </message>
    <message>
        <source>This stock movement is not known.</source>
        <translation>Diese Bestandsbewegung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This store has no web shop that could show the cart. The basket stays here.</source>
        <translation>Diese Filiale hat keinen Webshop, der den Warenkorb zeigen könnte. Er bleibt hier.</translation>
    </message>
    <message>
        <source>This store sells in another currency.</source>
        <translation>Diese Filiale verkauft in einer anderen Währung.</translation>
    </message>
    <message>
        <source>This takes off more than you may. Ask a manager.</source>
        <translation>Das ist mehr Rabatt, als Sie geben dürfen. Fragen Sie die Leitung.</translation>
    </message>
    <message>
        <source>This was charged already. Nothing was charged again.</source>
        <translation>Das wurde schon belastet. Es wurde nicht noch einmal belastet.</translation>
    </message>
    <message>
        <source>This was not accepted. Nothing is lost; ask a manager.</source>
        <translation>Das wurde nicht angenommen. Nichts ist verloren; fragen Sie die Leitung.</translation>
    </message>
    <message>
        <source>This way to pay needs the line. Choose card or cash.</source>
        <translation>Diese Zahlart braucht die Verbindung. Wählen Sie Karte oder bar.</translation>
    </message>
    <message>
        <source>Too many links of this device wait for payment. Cancel one of them, or wait.</source>
        <translation>Zu viele Links dieses Geräts warten auf Zahlung. Brechen Sie einen ab oder warten Sie.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Seconds to wait: {seconds}.</source>
        <translation>Zu viele falsche Versuche. Sekunden Wartezeit: {seconds}.</translation>
    </message>
    <message>
        <source>Type a name. Any name the customer uses is right.</source>
        <translation>Geben Sie einen Namen ein. Jeder Name, den der Kunde benutzt, ist richtig.</translation>
    </message>
    <message>
        <source>Type something to keep.</source>
        <translation>Geben Sie ein, was gespeichert werden soll.</translation>
    </message>
    <message>
        <source>Type the approval code as it stands on the slip: 4 to 8 letters and digits.</source>
        <translation>Tippen Sie den Genehmigungscode, wie er auf dem Terminalbeleg steht: 4 bis 8 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Type what to remember.</source>
        <translation>Geben Sie ein, was zu merken ist.</translation>
    </message>
    <message>
        <source>While the line is down a card pays less than this. Take a part in cash, or wait for the line.</source>
        <translation>Ohne Verbindung zahlt eine Karte weniger als das. Nehmen Sie einen Teil bar, oder warten Sie auf die Verbindung.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask a manager.</source>
        <translation>Ihre Rolle erlaubt das nicht. Fragen Sie die Leitung.</translation>
    </message>
    <message>
        <source>{by} has this cart in hand on {device}. Ask there.</source>
        <translation>Dieser Warenkorb ist in Arbeit: {by}, {device}. Fragen Sie dort.</translation>
    </message>
    <message>
        <source>{pieces} pieces are a lot. Confirm the number.</source>
        <translation>{pieces} Stück sind viel. Bestätigen Sie die Zahl.</translation>
    </message>
    <message>
        <source>{store} has this cart in hand on {device}. Wait until they are done.</source>
        <translation>Dieser Warenkorb ist in Arbeit: {store}, {device}. Warten Sie, bis er frei ist.</translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message>
        <source>Other devices of the store</source>
        <translation>Andere Geräte der Filiale</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
</context>
<context>
    <name>SalesSheet</name>
    <message>
        <source>Each sale of this store stands here.</source>
        <translation>Hier steht jeder Verkauf dieser Filiale.</translation>
    </message>
    <message>
        <source>Nothing sold yet today</source>
        <translation>Heute noch nichts verkauft</translation>
    </message>
    <message>
        <source>Sales of today</source>
        <translation>Verkäufe von heute</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Hella wool wrap coat, Ink, M</source>
        <translation>Wollmantel Hella, Tinte, M</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>A badge. Lock this device first, then scan it.</source>
        <translation>Ein Dienstausweis. Sperren Sie zuerst das Gerät, dann scannen Sie ihn.</translation>
    </message>
    <message>
        <source>A coupon, not a product.</source>
        <translation>Ein Coupon, kein Produkt.</translation>
    </message>
    <message>
        <source>A delivery label. Scan the goods inside instead.</source>
        <translation>Ein Versandetikett. Scannen Sie stattdessen die Ware darin.</translation>
    </message>
    <message>
        <source>A deposit or refund slip, not a product.</source>
        <translation>Ein Pfand- oder Erstattungsbeleg, kein Produkt.</translation>
    </message>
    <message>
        <source>A gift card. It is used when the customer pays.</source>
        <translation>Eine Geschenkkarte. Sie wird beim Bezahlen benutzt.</translation>
    </message>
    <message>
        <source>A shelf, its only pickup</source>
        <translation>Ein Regal, seine einzige Abholung</translation>
    </message>
    <message>
        <source>A shelf. No pickup waits on it.</source>
        <translation>Ein Regal. Keine Abholung wartet darauf.</translation>
    </message>
    <message>
        <source>A web address, not ours. It is not opened.</source>
        <translation>Eine Webadresse, nicht unsere. Sie wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>Customer, found on this device</source>
        <translation>Kunde, auf diesem Gerät gefunden</translation>
    </message>
    <message>
        <source>Customer, loyalty card scanned</source>
        <translation>Kunde, Kundenkarte gescannt</translation>
    </message>
    <message>
        <source>Not on this device. Check the code, or search by name.</source>
        <translation>Nicht auf diesem Gerät. Prüfen Sie den Code oder suchen Sie nach dem Namen.</translation>
    </message>
    <message>
        <source>Only part of the code arrived. Scan it again.</source>
        <translation>Nur ein Teil des Codes kam an. Scannen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Order, found on this device</source>
        <translation>Bestellung, auf diesem Gerät gefunden</translation>
    </message>
    <message>
        <source>Pickup, code scanned</source>
        <translation>Abholung, Code gescannt</translation>
    </message>
    <message>
        <source>Pickup, the customer&apos;s code</source>
        <translation>Abholung, Code des Kunden</translation>
    </message>
    <message>
        <source>Product, found on this device</source>
        <translation>Produkt, auf diesem Gerät gefunden</translation>
    </message>
    <message>
        <source>Product, {measure}</source>
        <translation>Produkt, {measure}</translation>
    </message>
    <message>
        <source>Receipt, checked: it is ours</source>
        <translation>Beleg, geprüft: von uns</translation>
    </message>
    <message>
        <source>Receipt, found on this device</source>
        <translation>Beleg, auf diesem Gerät gefunden</translation>
    </message>
    <message>
        <source>That code did not read right. Scan it again.</source>
        <translation>Der Code wurde nicht richtig gelesen. Scannen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>This code can&apos;t be read here. Type the number instead.</source>
        <translation>Dieser Code ist hier nicht lesbar. Tippen Sie die Nummer ein.</translation>
    </message>
    <message>
        <source>This code holds much more than a number. Type the number instead.</source>
        <translation>Dieser Code enthält viel mehr als eine Nummer. Tippen Sie die Nummer ein.</translation>
    </message>
</context>
<context>
    <name>ScanCard</name>
    <message>
        <source>A code that can&apos;t be read</source>
        <translation>Ein unlesbarer Code</translation>
    </message>
    <message>
        <source>A customer&apos;s code</source>
        <translation>Ein Code des Kunden</translation>
    </message>
    <message>
        <source>Language, text size, light or dark, left hand.</source>
        <translation>Sprache, Textgröße, hell oder dunkel, linke Hand.</translation>
    </message>
    <message>
        <source>No field has to be chosen. The box at the top says what it was.</source>
        <translation>Sie müssen kein Feld wählen. Das Feld oben sagt, was es war.</translation>
    </message>
    <message>
        <source>Press the trigger anywhere</source>
        <translation>Überall den Auslöser drücken</translation>
    </message>
    <message>
        <source>Scanner doctor</source>
        <translation>Scanner-Prüfung</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>See what your scanner sends, and whether that is right.</source>
        <translation>Sehen Sie, was Ihr Scanner sendet und ob das stimmt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Six digits, scanned or typed, open the pickup.</source>
        <translation>Sechs Ziffern, gescannt oder getippt, öffnen die Abholung.</translation>
    </message>
    <message>
        <source>Type the digits below the bars into the box at the top.</source>
        <translation>Tippen Sie die Ziffern unter den Strichen oben ein.</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>Another: it makes {typed} of it</source>
        <translation>Eine andere: daraus wird {typed}</translation>
    </message>
    <message>
        <source>As the scanner types</source>
        <translation>Wie der Scanner tippt</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Dienstausweis</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>Kundenkarte</translation>
    </message>
    <message>
        <source>Delivery label</source>
        <translation>Versandetikett</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Endet mit</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>In use elsewhere</source>
        <translation>Anderswo in Benutzung</translation>
    </message>
    <message>
        <source>Keyboard layout</source>
        <translation>Tastaturbelegung</translation>
    </message>
    <message>
        <source>Keys, like a keyboard</source>
        <translation>Tasten, wie eine Tastatur</translation>
    </message>
    <message>
        <source>Kind of barcode</source>
        <translation>Art des Strichcodes</translation>
    </message>
    <message>
        <source>No serial scanner</source>
        <translation>Kein serieller Scanner</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>Nicht angeschlossen</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Pause between keys</source>
        <translation>Pause zwischen Tasten</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>Pickup code</source>
        <translation>Abholcode</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>STX (Control and B)</source>
        <translation>STX (Strg+B)</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Serieller Anschluss</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The Enter is missing: set the scanner to send Enter.</source>
        <translation>Enter fehlt: Stellen Sie den Scanner auf Enter am Ende.</translation>
    </message>
    <message>
        <source>The keys come slowly: set the pause between characters to 0.</source>
        <translation>Die Tasten kommen langsam: Stellen Sie die Pause zwischen Zeichen auf 0.</translation>
    </message>
    <message>
        <source>The scanner types with another keyboard layout; Associate reads it anyway.</source>
        <translation>Der Scanner tippt mit anderer Belegung; Associate liest ihn trotzdem.</translation>
    </message>
    <message>
        <source>This came key by key, {ms} ms apart. A scanner must be set to a pause of 0 between characters.</source>
        <translation>Das kam Taste für Taste, mit {ms}&#xa0;ms Abstand. Ein Scanner braucht eine Pause von 0 zwischen Zeichen.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>{baud} baud</source>
        <translation>{baud} Baud</translation>
    </message>
    <message>
        <source>{least} to {most} ms, mostly {middle}</source>
        <translation>{least} bis {most}&#xa0;ms, meist {middle}</translation>
    </message>
</context>
<context>
    <name>ScannerPanel</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Sent before each code</source>
        <translation>Vor jedem Code gesendet</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Serieller Scanner</translation>
    </message>
    <message>
        <source>Speed of the serial port</source>
        <translation>Geschwindigkeit des Anschlusses</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Was ankam</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>By their last order</source>
        <translation>Nach letzter Bestellung</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Found on this device</source>
        <translation>Auf diesem Gerät gefunden</translation>
    </message>
    <message>
        <source>Here lately</source>
        <translation>Zuletzt hier</translation>
    </message>
    <message>
        <source>Last orders</source>
        <translation>Letzte Bestellungen</translation>
    </message>
    <message>
        <source>Name, email, phone, card or number</source>
        <translation>Name, E-Mail, Telefon, Karte oder Nummer</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>No customers here yet</source>
        <translation>Noch keine Kunden hier</translation>
    </message>
    <message>
        <source>No order here matches “{typed}”</source>
        <translation>Keine Bestellung hier passt zu „{typed}“</translation>
    </message>
    <message>
        <source>No orders here yet</source>
        <translation>Noch keine Bestellungen hier</translation>
    </message>
    <message>
        <source>Nobody on this device matches “{typed}”</source>
        <translation>Niemand auf diesem Gerät passt zu „{typed}“</translation>
    </message>
    <message>
        <source>Of 90 days, in all channels</source>
        <translation>Aus 90 Tagen, alle Kanäle</translation>
    </message>
    <message>
        <source>Order number, pickup or customer</source>
        <translation>Bestellnummer, Abholung oder Kunde</translation>
    </message>
    <message>
        <source>Orders of 90 days are here. Check the number, or try the name.</source>
        <translation>Hier sind Bestellungen aus 90 Tagen. Prüfen Sie die Nummer oder versuchen Sie den Namen.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retouren</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Bestellungen suchen</translation>
    </message>
</context>
<context>
    <name>SeenColumn</name>
    <message>
        <source>Its price, sizes and stock show up. Or type its name above.</source>
        <translation>Preis, Größen und Bestand erscheinen. Oder tippen Sie oben den Namen.</translation>
    </message>
    <message>
        <source>Scan a product</source>
        <translation>Produkt scannen</translation>
    </message>
</context>
<context>
    <name>Segment</name>
    <message>
        <source>Among the best customers</source>
        <translation>Unter den besten Kunden</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>Lange nicht hier</translation>
    </message>
    <message>
        <source>Bought more often before</source>
        <translation>Kaufte früher öfter</translation>
    </message>
    <message>
        <source>Buys often</source>
        <translation>Kauft oft</translation>
    </message>
    <message>
        <source>Comes more often lately</source>
        <translation>Kommt zuletzt öfter</translation>
    </message>
    <message>
        <source>Comes now and then</source>
        <translation>Kommt ab und zu</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Neu hier</translation>
    </message>
    <message>
        <source>One of the best, away for long</source>
        <translation>Unter den besten, lange nicht hier</translation>
    </message>
    <message>
        <source>Was here once</source>
        <translation>War einmal hier</translation>
    </message>
</context>
<context>
    <name>Sell</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>Produkt suchen</translation>
    </message>
    <message>
        <source>All of it is in the store.</source>
        <translation>Alles ist in der Filiale.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Central confirms it in a moment.</source>
        <translation>Die Zentrale bestätigt es gleich.</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Kunden ändern</translation>
    </message>
    <message>
        <source>Changed {day}</source>
        <translation>Geändert {day}</translation>
    </message>
    <message>
        <source>Choose another, or take them off</source>
        <translation>Anderen wählen oder entfernen</translation>
    </message>
    <message>
        <source>Continue at home</source>
        <translation>Zu Hause fortsetzen</translation>
    </message>
    <message>
        <source>Coupon {code} in the basket</source>
        <translation>Coupon {code} im Warenkorb</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer not known here</source>
        <translation>Kunde hier nicht bekannt</translation>
    </message>
    <message>
        <source>Customer of this basket: {name}</source>
        <translation>Kunde dieses Warenkorbs: {name}</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>For {who}</source>
        <translation>Für {who}</translation>
    </message>
    <message>
        <source>Gift receipt, without prices</source>
        <translation>Geschenkbeleg, ohne Preise</translation>
    </message>
    <message>
        <source>Hand the basket to somebody</source>
        <translation>Warenkorb weitergeben</translation>
    </message>
    <message>
        <source>Here, {bin}</source>
        <translation>Hier, {bin}</translation>
    </message>
    <message>
        <source>Home, {day}</source>
        <translation>Zu Hause {day}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>In the basket: {product}</source>
        <translation>Im Warenkorb: {product}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Letzter Besuch</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Mag</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line discount</source>
        <translation>Zeilenrabatt</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <source>Lines of the basket</source>
        <translation>Zeilen des Warenkorbs</translation>
    </message>
    <message>
        <source>More for this basket</source>
        <translation>Mehr zu diesem Warenkorb</translation>
    </message>
    <message>
        <source>Not added. Finish or close what is open, then scan it again.</source>
        <translation>Nicht hinzugefügt. Schließen Sie ab, was offen ist, dann scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the sale</source>
        <translation>Notiz zum Verkauf</translation>
    </message>
    <message>
        <source>Noted: {product}</source>
        <translation>Vorgemerkt: {product}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>One moment, the last step is not done yet.</source>
        <translation>Einen Moment, der letzte Schritt ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>One more piece</source>
        <translation>Noch ein Stück</translation>
    </message>
    <message>
        <source>One more {goods}</source>
        <translation>Noch 1 × {goods}</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Parked. It waits on every device of this store.</source>
        <translation>Geparkt. Der Warenkorb wartet auf allen Geräten dieser Filiale.</translation>
    </message>
    <message>
        <source>Parked. Other devices see it as soon as the line is back.</source>
        <translation>Geparkt. Andere Geräte sehen ihn, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>Pick up in {place}, {day}</source>
        <translation>Abholung in {place}, {day}</translation>
    </message>
    <message>
        <source>Pick up {day}</source>
        <translation>Abholung {day}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Put aside on this device</source>
        <translation>Auf diesem Gerät zurücklegen</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Zeile löschen</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Ship from {place}</source>
        <translation>Versand aus {place}</translation>
    </message>
    <message>
        <source>Ship this one</source>
        <translation>Versenden</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Noch zu zahlen</translation>
    </message>
    <message>
        <source>Stock in {places} is as last known {time}. You can promise it.</source>
        <translation>Bestand in {places}: zuletzt bekannt {time}. Sie können ihn zusagen.</translation>
    </message>
    <message>
        <source>Stock, {look}</source>
        <translation>Bestand, {look}</translation>
    </message>
    <message>
        <source>Take it now</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Take now</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>This customer is no longer on this device. Points and member prices are left out; the basket stays.</source>
        <translation>Dieser Kunde ist nicht mehr auf diesem Gerät. Punkte und Mitgliederpreise entfallen; der Warenkorb bleibt.</translation>
    </message>
    <message>
        <source>Throw the basket away</source>
        <translation>Warenkorb verwerfen</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Use points</source>
        <translation>Punkte einlösen</translation>
    </message>
    <message>
        <source>VAT inside, {amount}</source>
        <translation>Inkl. MwSt., {amount}</translation>
    </message>
    <message>
        <source>VAT {rate}</source>
        <translation>MwSt. {rate}</translation>
    </message>
    <message>
        <source>VAT {rate} inside, {amount}</source>
        <translation>Inkl. MwSt. {rate}, {amount}</translation>
    </message>
    <message>
        <source>We confirm it when the line is back.</source>
        <translation>Wir bestätigen es, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>aus {place}</translation>
    </message>
    <message>
        <source>here, after {time}</source>
        <translation>hier, ab {time}</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>hier keine</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>Noch {amount}</translation>
    </message>
    <message>
        <source>{amount}, changed {day}</source>
        <translation>{amount}, geändert {day}</translation>
    </message>
    <message>
        <source>{amount}, {left} left</source>
        <translation>{amount}, {left} übrig</translation>
    </message>
    <message>
        <source>{city} warehouse</source>
        <translation>Lager {city}</translation>
    </message>
    <message>
        <source>{day}, here</source>
        <translation>{day}, hier</translation>
    </message>
    <message>
        <source>{goods} can be added</source>
        <translation>Dazu möglich: {goods}</translation>
    </message>
    <message>
        <source>{items} · started {time}</source>
        <translation>{items} · begonnen {time}</translation>
    </message>
    <message>
        <source>{line} · {brand}</source>
        <translation>{line} · {brand}</translation>
    </message>
    <message>
        <source>{n} here</source>
        <translation>hier {n}</translation>
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
        <translation>{pieces} × {price}, Listenpreis</translation>
    </message>
    <message>
        <source>{place} had few × {product}, last known {time}. You can promise {promised}.</source>
        <translation>{place} hatte nur wenige: {product}, zuletzt bekannt {time}. Sie können {promised} zusagen.</translation>
    </message>
    <message>
        <source>{place} had {pieces} × {product}, last known {time}. You can promise {promised}.</source>
        <translation>{place} hatte {pieces} × {product}, zuletzt bekannt {time}. Sie können {promised} zusagen.</translation>
    </message>
    <message>
        <source>{place} had {product}, last known {time}. You can promise {promised}.</source>
        <translation>{place} hatte {product}, zuletzt bekannt {time}. Sie können {promised} zusagen.</translation>
    </message>
    <message>
        <source>{place}, after {time}</source>
        <translation>{place}, ab {time}</translation>
    </message>
    <message>
        <source>{product} taken out</source>
        <translation>{product} entfernt</translation>
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
        <translation>{why} Nehmen Sie es heraus.</translation>
    </message>
</context>
<context>
    <name>SellPanel</name>
    <message>
        <source>Add by hand</source>
        <translation>Produkt suchen</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>Lines of the basket</source>
        <translation>Zeilen des Warenkorbs</translation>
    </message>
    <message>
        <source>More for this basket</source>
        <translation>Mehr zu diesem Warenkorb</translation>
    </message>
    <message>
        <source>Nothing in the basket yet</source>
        <translation>Noch nichts im Warenkorb</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Scan a product, or add it by hand.</source>
        <translation>Scannen Sie ein Produkt oder suchen Sie es.</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
</context>
<context>
    <name>SellSide</name>
    <message>
        <source>Add a coupon</source>
        <translation>Coupon hinzufügen</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Coupon {code} taken out</source>
        <translation>Coupon {code} entfernt</translation>
    </message>
    <message>
        <source>Customer of this basket</source>
        <translation>Kunde dieses Warenkorbs</translation>
    </message>
    <message>
        <source>No basket in hand</source>
        <translation>Kein Warenkorb offen</translation>
    </message>
    <message>
        <source>Scan the first product, or open one that waits.</source>
        <translation>Scannen Sie das erste Produkt oder öffnen Sie einen wartenden Warenkorb.</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>Warum dieser Preis</translation>
    </message>
</context>
<context>
    <name>SendHomeSheet</name>
    <message>
        <source>Code that opens the cart</source>
        <translation>Code, der den Warenkorb öffnet</translation>
    </message>
    <message>
        <source>Continue at home</source>
        <translation>Zu Hause fortsetzen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Notes, prices by hand and chosen ways stay here. Prices are those of the web shop.</source>
        <translation>Notizen, von Hand gesetzte Preise und gewählte Wege bleiben hier. Es gelten die Preise des Webshops.</translation>
    </message>
    <message>
        <source>Send it home</source>
        <translation>Nach Hause senden</translation>
    </message>
    <message>
        <source>The basket is on the web. The customer scans this code.</source>
        <translation>Der Warenkorb ist im Web. Der Kunde scannt diesen Code.</translation>
    </message>
    <message>
        <source>The basket is saved. Take a picture of the code: it works as soon as the line is back.</source>
        <translation>Der Warenkorb ist gespeichert. Den Code fotografieren lassen: Er gilt, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>The customer had changed the web cart meanwhile. Both are kept; somebody chooses.</source>
        <translation>Der Kunde hatte den Online-Warenkorb inzwischen geändert. Beide bleiben erhalten; jemand entscheidet.</translation>
    </message>
    <message>
        <source>The customer opens it with a code, on any phone, and goes on there.</source>
        <translation>Der Kunde öffnet ihn mit einem Code auf jedem Handy und macht dort weiter.</translation>
    </message>
    <message>
        <source>What the customer will see</source>
        <translation>Was der Kunde sehen wird</translation>
    </message>
    <message>
        <source>You are offline: the code works as soon as the line is back.</source>
        <translation>Sie sind offline: Der Code gilt, sobald die Verbindung wieder da ist.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>A short sound says whether a scan was found.</source>
        <translation>Ein kurzer Ton sagt, ob der Scan gefunden wurde.</translation>
    </message>
    <message>
        <source>As the store</source>
        <translation>Wie die Filiale</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As this device</source>
        <translation>Wie dieses Gerät</translation>
    </message>
    <message>
        <source>At sign-in, and for everybody who chose none.</source>
        <translation>Bei der Anmeldung und für alle, die keine gewählt haben.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Check the scanner</source>
        <translation>Scanner prüfen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>For everybody who works on it.</source>
        <translation>Für alle, die daran arbeiten.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of this device</source>
        <translation>Sprache dieses Geräts</translation>
    </message>
    <message>
        <source>Left-handed</source>
        <translation>Linkshändig</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Lock when nobody touches it for</source>
        <translation>Sperren, wenn niemand es berührt, nach</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>Meine Einstellungen</translation>
    </message>
    <message>
        <source>Nothing is lost: your PIN brings back what you were doing.</source>
        <translation>Nichts geht verloren: Ihre PIN bringt zurück, was Sie taten.</translation>
    </message>
    <message>
        <source>Pointer and keyboard</source>
        <translation>Maus und Tastatur</translation>
    </message>
    <message>
        <source>Pointer and keyboard shows more at once where the window is wide.</source>
        <translation>„Maus und Tastatur“ zeigt in breiten Fenstern mehr auf einmal.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sheets and messages appear at once, without moving.</source>
        <translation>Fenster und Meldungen erscheinen sofort, ohne Bewegung.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The main buttons stand at the left, the pages at the right.</source>
        <translation>Die wichtigsten Knöpfe stehen links, die Seiten rechts.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>They go with you to every device of this store.</source>
        <translation>Sie gelten für Sie auf jedem Gerät dieser Filiale.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Touch</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ShelfChoice</name>
    <message>
        <source>Where does it stand?</source>
        <translation>Wo steht es?</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Central takes nothing new from it. What it saved is kept and can still be delivered. Ask a manager.</source>
        <translation>Die Zentrale nimmt nichts Neues von ihm an. Was es gespeichert hat, bleibt und kann noch geliefert werden. Fragen Sie die Leitung.</translation>
    </message>
    <message>
        <source>Loading what this store needs</source>
        <translation>Lädt, was diese Filiale braucht</translation>
    </message>
    <message>
        <source>Offline since {time} · sign-in works</source>
        <translation>Offline seit {time} · Anmelden geht</translation>
    </message>
    <message>
        <source>Products, prices, stock and staff. This happens once.</source>
        <translation>Produkte, Preise, Bestand und Personal. Das geschieht einmal.</translation>
    </message>
    <message>
        <source>Staff list as of {time} today.</source>
        <translation>Personalliste von heute, {time}.</translation>
    </message>
    <message>
        <source>Staff list as of {time}.</source>
        <translation>Personalliste, Stand {time}.</translation>
    </message>
    <message>
        <source>Tap your name or scan your badge.</source>
        <translation>Tippen Sie auf Ihren Namen oder scannen Sie Ihren Dienstausweis.</translation>
    </message>
    <message>
        <source>The line is down. Loading goes on when it is back.</source>
        <translation>Keine Verbindung. Das Laden geht weiter, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>This device is locked out</source>
        <translation>Dieses Gerät ist gesperrt</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Wer arbeitet?</translation>
    </message>
    <message>
        <source>You can look up products and hand over pickups.</source>
        <translation>Sie können Produkte nachsehen und Abholungen übergeben.</translation>
    </message>
    <message>
        <source>Your PIN is checked on this device.</source>
        <translation>Ihre PIN wird auf diesem Gerät geprüft.</translation>
    </message>
    <message>
        <source>{n} documents so far. This happens once.</source>
        <translation>Bisher {n} Dokumente. Das geschieht einmal.</translation>
    </message>
</context>
<context>
    <name>SignInViewModel</name>
    <message>
        <source>Fill in all three fields.</source>
        <translation>Füllen Sie alle drei Felder aus.</translation>
    </message>
    <message>
        <source>Hold your badge before the scanner.</source>
        <translation>Halten Sie Ihren Dienstausweis vor den Scanner.</translation>
    </message>
    <message>
        <source>Sign in first, then scan it again.</source>
        <translation>Melden Sie sich zuerst an, dann scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Tap your name first.</source>
        <translation>Tippen Sie zuerst auf Ihren Namen.</translation>
    </message>
    <message>
        <source>This badge belongs to nobody who works here.</source>
        <translation>Dieser Dienstausweis gehört niemandem, der hier arbeitet.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Sie können es jetzt wieder versuchen.</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Not signed yet</source>
        <translation>Noch nicht unterschrieben</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
</context>
<context>
    <name>SoldBySheet</name>
    <message>
        <source>Who sold this?</source>
        <translation>Wer hat das verkauft?</translation>
    </message>
</context>
<context>
    <name>SomeoneElseCard</name>
    <message>
        <source>Name or badge</source>
        <translation>Name oder Ausweis</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Jemand anders</translation>
    </message>
</context>
<context>
    <name>SplitSheet</name>
    <message>
        <source>Amount of the next payment</source>
        <translation>Betrag der nächsten Zahlung</translation>
    </message>
    <message>
        <source>Even parts</source>
        <translation>Gleiche Teile</translation>
    </message>
    <message>
        <source>Give an amount up to {amount}.</source>
        <translation>Geben Sie einen Betrag bis {amount} an.</translation>
    </message>
    <message>
        <source>How is it paid?</source>
        <translation>Wie wird bezahlt?</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>{amount} stays to pay</source>
        <translation>Noch {amount} zu zahlen</translation>
    </message>
    <message>
        <source>{amount} to pay</source>
        <translation>{amount} zu zahlen</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A customer not known here</source>
        <translation>Hier nicht bekannter Kunde</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Teils bezahlt</translation>
    </message>
    <message>
        <source>Payment not known</source>
        <translation>Zahlung unbekannt</translation>
    </message>
    <message>
        <source>Taken up elsewhere</source>
        <translation>Anderswo aufgenommen</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Ohne Kunden</translation>
    </message>
    <message>
        <source>You are offline. Selling goes on; what other devices park shows up with the line.</source>
        <translation>Sie sind offline. Verkaufen geht weiter; was andere Geräte parken, erscheint mit der Verbindung.</translation>
    </message>
    <message>
        <source>{items}, begun {time}</source>
        <translation>{items}, begonnen {time}</translation>
    </message>
    <message>
        <source>{items}, begun {time} by {name}</source>
        <translation>{items}, begonnen {time} von {name}</translation>
    </message>
    <message>
        <source>{items}, for anybody</source>
        <translation>{items}, für alle</translation>
    </message>
    <message>
        <source>{items}, handed to you</source>
        <translation>{items}, an Sie weitergegeben</translation>
    </message>
    <message>
        <source>{items}, handed to {name}</source>
        <translation>{items}, weitergegeben an {name}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Begun on this device</source>
        <translation>Auf diesem Gerät begonnen</translation>
    </message>
    <message>
        <source>New basket</source>
        <translation>Neuer Warenkorb</translation>
    </message>
    <message>
        <source>No basket waits here now.</source>
        <translation>Hier wartet gerade kein Warenkorb.</translation>
    </message>
    <message>
        <source>No customer of this store has a cart open now.</source>
        <translation>Niemand aus dieser Filiale hat gerade einen Warenkorb offen.</translation>
    </message>
    <message>
        <source>Online carts</source>
        <translation>Online-Warenkörbe</translation>
    </message>
    <message>
        <source>Parked in this store</source>
        <translation>In dieser Filiale geparkt</translation>
    </message>
    <message>
        <source>Sales of today</source>
        <translation>Verkäufe von heute</translation>
    </message>
    <message>
        <source>Scanning a product begins one too.</source>
        <translation>Auch ein gescanntes Produkt beginnt einen.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Based on pickups and promised calls only: this customer wants no personal offers.</source>
        <translation>Grundlage sind nur Abholungen und versprochene Anrufe: Dieser Kunde will keine persönlichen Angebote.</translation>
    </message>
    <message>
        <source>Based on the cart, wishes, points, pickups and promised calls only. Habits and dates need the customer&apos;s yes.</source>
        <translation>Grundlage sind nur Warenkorb, Wünsche, Punkte, Abholungen und versprochene Anrufe. Gewohnheiten und wichtige Tage brauchen die Einwilligung.</translation>
    </message>
    <message>
        <source>Based on the cart, wishes, points, purchases, dates, pickups and calls only.</source>
        <translation>Grundlage sind nur Warenkorb, Wünsche, Punkte, Einkäufe, wichtige Tage, Abholungen und Anrufe.</translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>StockActions</name>
    <message>
        <source>Adjust stock</source>
        <translation>Bestand korrigieren</translation>
    </message>
    <message>
        <source>No free piece lies here.</source>
        <translation>Hier liegt kein freies Stück.</translation>
    </message>
    <message>
        <source>Not reserved</source>
        <translation>Nicht reserviert</translation>
    </message>
    <message>
        <source>Reserve one piece</source>
        <translation>Ein Stück reservieren</translation>
    </message>
</context>
<context>
    <name>StockHome</name>
    <message>
        <source>All brands</source>
        <translation>Alle Marken</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Gone here, elsewhere there</source>
        <translation>Nur noch anderswo</translation>
    </message>
    <message>
        <source>In this store</source>
        <translation>In dieser Filiale</translation>
    </message>
    <message>
        <source>Low here</source>
        <translation>Hier wenig</translation>
    </message>
    <message>
        <source>Name, colour or number</source>
        <translation>Name, Farbe oder Nummer</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Liste eingrenzen</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Nothing is gone</source>
        <translation>Nichts fehlt hier</translation>
    </message>
    <message>
        <source>Nothing is low</source>
        <translation>Nichts ist knapp</translation>
    </message>
    <message>
        <source>Nothing lies here yet</source>
        <translation>Hier liegt noch nichts</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Styles that are sold out here and lie elsewhere show up here.</source>
        <translation>Hier stehen Modelle, die ausverkauft sind und anderswo liegen.</translation>
    </message>
    <message>
        <source>Styles with one or two pieces show up here.</source>
        <translation>Hier stehen Modelle mit ein oder zwei Stück.</translation>
    </message>
    <message>
        <source>Try fewer words, or another category or brand.</source>
        <translation>Versuchen Sie weniger Wörter, eine andere Kategorie oder Marke.</translation>
    </message>
    <message>
        <source>What lies here</source>
        <translation>Was hier liegt</translation>
    </message>
    <message>
        <source>What this store holds shows up here as soon as it has loaded.</source>
        <translation>Der Bestand der Filiale erscheint hier, sobald er geladen ist.</translation>
    </message>
    <message>
        <source>Which styles</source>
        <translation>Welche Modelle</translation>
    </message>
</context>
<context>
    <name>StockList</name>
    <message>
        <source>No price here</source>
        <translation>Hier kein Preis</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>ab {price}</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} von {all}</translation>
    </message>
</context>
<context>
    <name>StockMark</name>
    <message>
        <source>Enough in stock</source>
        <translation>Genug auf Lager</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>Wenige übrig</translation>
    </message>
    <message>
        <source>In other places</source>
        <translation>An anderen Orten</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
</context>
<context>
    <name>StockPanel</name>
    <message>
        <source>Nearby stores</source>
        <translation>Filialen in der Nähe</translation>
    </message>
    <message>
        <source>Nothing is known of other places.</source>
        <translation>Über andere Orte ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Other stores</source>
        <translation>Andere Filialen</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Lager</translation>
    </message>
</context>
<context>
    <name>StockTable</name>
    <message>
        <source>No stock of it is known on this device.</source>
        <translation>Auf diesem Gerät ist davon kein Bestand bekannt.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>Stand</translation>
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
        <translation>Associate wird geschlossen. Gerade wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Associate is open already. Use that window.</source>
        <translation>Associate ist schon offen. Benutzen Sie das offene Fenster.</translation>
    </message>
    <message>
        <source>Associate may not use the folder for its data. Nothing was saved just now. Choose another folder, or ask support.</source>
        <translation>Associate darf den Ordner für seine Daten nicht benutzen. Gerade wurde nichts gespeichert. Wählen Sie einen anderen Ordner oder fragen Sie den Support.</translation>
    </message>
    <message>
        <source>The data on this device can&apos;t be used now. Nothing was saved just now.</source>
        <translation>Die Daten auf diesem Gerät sind gerade nicht nutzbar. Gerade wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The data on this device is damaged. The whole file is kept. Ask support to run “associate recover”: it starts this device anew with everything that was not sent, as far as it can be read.</source>
        <translation>Die Daten auf diesem Gerät sind beschädigt. Die ganze Datei bleibt erhalten. Bitten Sie den Support, „associate recover“ auszuführen: Das Gerät beginnt neu mit allem Ungesendeten, soweit es lesbar ist.</translation>
    </message>
    <message>
        <source>The data on this device is from a newer version. Nothing was changed, and what was not sent yet is saved beside it. Update Associate, then start again.</source>
        <translation>Die Daten auf diesem Gerät stammen aus einer neueren Version. Nichts wurde geändert, Ungesendetes liegt gesichert daneben. Aktualisieren Sie Associate und starten Sie neu.</translation>
    </message>
    <message>
        <source>The database library is too old to be safe. Nothing was changed. Ask support for an update.</source>
        <translation>Die Datenbankbibliothek ist zu alt, um sicher zu sein. Nichts wurde geändert. Bitten Sie den Support um ein Update.</translation>
    </message>
    <message>
        <source>The key of this device&apos;s data is not here. Nothing was changed. Ask support.</source>
        <translation>Der Schlüssel zu den Daten dieses Geräts fehlt. Nichts wurde geändert. Fragen Sie den Support.</translation>
    </message>
    <message>
        <source>This device has no space left. Nothing was saved just now. Free some space, then try again.</source>
        <translation>Dieses Gerät hat keinen Platz mehr. Gerade wurde nichts gespeichert. Schaffen Sie Platz, dann versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>This device&apos;s disk does not answer. Nothing was saved just now. Ask support.</source>
        <translation>Der Datenträger antwortet nicht. Gerade wurde nichts gespeichert. Fragen Sie den Support.</translation>
    </message>
    <message>
        <source>This device&apos;s disk takes no changes. Nothing was saved just now. Ask support.</source>
        <translation>Der Datenträger nimmt keine Änderungen an. Gerade wurde nichts gespeichert. Fragen Sie den Support.</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>Needs attention</source>
        <translation>Zu klären</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>A call</source>
        <translation>Ein Anruf</translation>
    </message>
    <message>
        <source>A pickup that ended</source>
        <translation>Beendete Abholung</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Ein Produkt</translation>
    </message>
    <message>
        <source>A sale that was taken back</source>
        <translation>Stornierter Verkauf</translation>
    </message>
    <message>
        <source>An order to collect</source>
        <translation>Bestellung zur Abholung</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>Warenkörbe</translation>
    </message>
    <message>
        <source>Chat with {name}</source>
        <translation>Chat mit {name}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Messages and calls</source>
        <translation>Nachrichten und Anrufe</translation>
    </message>
    <message>
        <source>Opened “{words}”</source>
        <translation>„{words}“ geöffnet</translation>
    </message>
    <message>
        <source>Picked up an order</source>
        <translation>Bestellung abgeholt</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>Please choose by {time}.</source>
        <translation>Bitte entscheiden Sie bis {time}.</translation>
    </message>
    <message>
        <source>Promised call</source>
        <translation>Versprochener Anruf</translation>
    </message>
    <message>
        <source>Promised call, made by {name}</source>
        <translation>Versprochener Anruf, erledigt von {name}</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Einkäufe</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Something done on another device</source>
        <translation>Etwas von einem anderen Gerät</translation>
    </message>
    <message>
        <source>central</source>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>gepickt</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>{channel}, order {number}</source>
        <translation>{channel}, Bestellung {number}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{place}, receipt {number}</source>
        <translation>{place}, Beleg {number}</translation>
    </message>
    <message>
        <source>{place}, {pickup}</source>
        <translation>{place}, {pickup}</translation>
    </message>
    <message>
        <source>{what}, done by {who}.</source>
        <translation>{what}. Von: {who}.</translation>
    </message>
    <message>
        <source>{who} handed it over at {time} on {device}.</source>
        <translation>{who} hat es {time} übergeben, Gerät: {device}.</translation>
    </message>
    <message>
        <source>{words} with {name}</source>
        <translation>{words} mit {name}</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing of this sort is known here.</source>
        <translation>Davon ist hier nichts bekannt.</translation>
    </message>
    <message>
        <source>Shown: {what}</source>
        <translation>Gezeigt: {what}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>A picture did not arrive whole. It is sent again.</source>
        <translation>Ein Bild kam nicht ganz an. Es wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>An entry is too large for central. It stays saved here; tell support.</source>
        <translation>Ein Eintrag ist zu groß für die Zentrale. Er bleibt hier gespeichert; informieren Sie den Support.</translation>
    </message>
    <message>
        <source>Central answers, but nothing moves on. Everything stays saved here; tell support.</source>
        <translation>Die Zentrale antwortet, aber nichts geht voran. Alles bleibt hier gespeichert; informieren Sie den Support.</translation>
    </message>
    <message>
        <source>Central could not read what this device sent. Everything stays saved here; tell support.</source>
        <translation>Die Zentrale konnte das Gesendete nicht lesen. Alles bleibt hier gespeichert; informieren Sie den Support.</translation>
    </message>
    <message>
        <source>Central does not accept the signature of this device. Nothing is lost here; tell support.</source>
        <translation>Die Zentrale nimmt die Signatur dieses Geräts nicht an. Hier ist nichts verloren; informieren Sie den Support.</translation>
    </message>
    <message>
        <source>Central does not have what was asked for.</source>
        <translation>Die Zentrale hat das Gefragte nicht.</translation>
    </message>
    <message>
        <source>Central does not recognise this device. Everything stays saved here; ask a manager.</source>
        <translation>Die Zentrale erkennt dieses Gerät nicht. Alles bleibt hier gespeichert; fragen Sie die Leitung.</translation>
    </message>
    <message>
        <source>Central has other entries under these numbers. Nothing is lost here; tell support.</source>
        <translation>Die Zentrale hat unter diesen Nummern andere Einträge. Hier ist nichts verloren; informieren Sie den Support.</translation>
    </message>
    <message>
        <source>Central is busy. This device tries again by itself.</source>
        <translation>Die Zentrale ist beschäftigt. Dieses Gerät versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Central refused this. Everything stays saved here; tell support.</source>
        <translation>Die Zentrale hat abgelehnt. Alles bleibt hier gespeichert; informieren Sie den Support.</translation>
    </message>
    <message>
        <source>Central takes no more pictures from this device today. They stay saved here and go tomorrow.</source>
        <translation>Die Zentrale nimmt heute keine weiteren Bilder von diesem Gerät. Sie bleiben hier gespeichert und werden morgen gesendet.</translation>
    </message>
    <message>
        <source>Sending went wrong on this device. Everything stays saved here; tell support.</source>
        <translation>Das Senden gelang auf diesem Gerät nicht. Alles bleibt hier gespeichert; informieren Sie den Support.</translation>
    </message>
    <message>
        <source>Some entries are missing at central. This device sends them again by itself.</source>
        <translation>Der Zentrale fehlen Einträge. Dieses Gerät sendet sie von selbst noch einmal.</translation>
    </message>
    <message>
        <source>The chain of entries does not fit. Nothing is lost here; tell support.</source>
        <translation>Die Kette der Einträge passt nicht. Hier ist nichts verloren; informieren Sie den Support.</translation>
    </message>
    <message>
        <source>This device is locked out. What it saved is kept; ask a manager.</source>
        <translation>Dieses Gerät ist gesperrt. Gespeichertes bleibt erhalten; fragen Sie die Leitung.</translation>
    </message>
    <message>
        <source>This device loads its data anew. What you saved stays, and is sent.</source>
        <translation>Dieses Gerät lädt seine Daten neu. Gespeichertes bleibt und wird gesendet.</translation>
    </message>
    <message>
        <source>Too many customers and pickups of other stores were looked up here today. Go on tomorrow.</source>
        <translation>Heute wurden hier zu viele Kunden und Abholungen anderer Filialen nachgesehen. Machen Sie morgen weiter.</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Sync and device</source>
        <translation>Sync und Gerät</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Finish the name first.</source>
        <translation>Geben Sie zuerst den Namen fertig ein.</translation>
    </message>
    <message>
        <source>Sync &amp; device</source>
        <translation>Sync &amp; Gerät</translation>
    </message>
</context>
<context>
    <name>SyncViewModel</name>
    <message>
        <source>Somebody has chosen already. Nothing is left to do.</source>
        <translation>Jemand hat schon entschieden. Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>The new name is saved.</source>
        <translation>Der neue Name ist gespeichert.</translation>
    </message>
    <message>
        <source>Your choice is saved.</source>
        <translation>Ihre Entscheidung ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Variants here</source>
        <translation>Varianten hier</translation>
    </message>
</context>
<context>
    <name>TabsPanel</name>
    <message>
        <source>None now</source>
        <translation>Jetzt keine</translation>
    </message>
    <message>
        <source>Pickups by state</source>
        <translation>Abholungen nach Stand</translation>
    </message>
</context>
<context>
    <name>Takings</name>
    <message>
        <source>this device alone</source>
        <translation>nur dieses Gerät</translation>
    </message>
    <message>
        <source>{amount} from this device; of others it has not heard yet.</source>
        <translation>{amount} von diesem Gerät; von anderen ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>{amount} from this device; others {age}.</source>
        <translation>{amount} von diesem Gerät; andere: {age}.</translation>
    </message>
</context>
<context>
    <name>TakingsCard</name>
    <message>
        <source>Sold by the hour</source>
        <translation>Umsatz nach Stunde</translation>
    </message>
    <message>
        <source>Store sales</source>
        <translation>Filialumsatz</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>A reservation ends: {product}</source>
        <translation>Reservierung endet: {product}</translation>
    </message>
    <message>
        <source>Chosen: {choice}</source>
        <translation>Entschieden: {choice}</translation>
    </message>
    <message>
        <source>Finish {pickup} for {name}</source>
        <translation>{pickup} für {name} fertig machen</translation>
    </message>
    <message>
        <source>Handed over {pickup}</source>
        <translation>{pickup} übergeben</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Made {pickup} ready</source>
        <translation>{pickup} bereitgestellt</translation>
    </message>
    <message>
        <source>Pick {pickup} for {name}</source>
        <translation>{pickup} für {name} picken</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Within the hour</source>
        <translation>Binnen einer Stunde</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{name} · shelf {shelf} · waits until today</source>
        <translation>{name} · Regal {shelf} · wartet bis heute</translation>
    </message>
    <message>
        <source>{picked} of {pieces} picked</source>
        <translation>{picked} von {pieces} gepickt</translation>
    </message>
    <message>
        <source>{pickup} was not collected yet</source>
        <translation>{pickup} ist noch nicht abgeholt</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} zu spät</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>A pickup is yours from the first piece you pick.</source>
        <translation>Eine Abholung ist Ihre ab dem ersten gepickten Stück.</translation>
    </message>
    <message>
        <source>Begun by me</source>
        <translation>Von mir begonnen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>New work shows up here by itself.</source>
        <translation>Neue Arbeit erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Nothing is left to do now</source>
        <translation>Jetzt ist nichts zu tun</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Wessen Aufgaben</translation>
    </message>
    <message>
        <source>You have begun nothing</source>
        <translation>Sie haben nichts begonnen</translation>
    </message>
</context>
<context>
    <name>TasksSide</name>
    <message>
        <source>Counting, price labels and follow-ups are not on this device yet.</source>
        <translation>Zählen, Preisetiketten und Nachfassen gibt es hier noch nicht.</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Heute erledigt</translation>
    </message>
    <message>
        <source>Nothing done yet today</source>
        <translation>Heute noch nichts erledigt</translation>
    </message>
    <message>
        <source>Pickups and choices that are finished are listed here.</source>
        <translation>Hier stehen erledigte Abholungen und Entscheidungen.</translation>
    </message>
</context>
<context>
    <name>Tender</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Pay link</source>
        <translation>Bezahllink</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>The answer of the terminal can&apos;t be read. It may have charged the card: ask it again.</source>
        <translation>Die Antwort des Terminals ist nicht lesbar. Vielleicht wurde die Karte belastet: fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was charged.</source>
        <translation>Die Karte wurde abgelehnt. Nichts wurde belastet.</translation>
    </message>
    <message>
        <source>The terminal can&apos;t be reached. Nothing was charged.</source>
        <translation>Das Terminal ist nicht erreichbar. Nichts wurde belastet.</translation>
    </message>
    <message>
        <source>The terminal does not know this payment. Nothing was charged.</source>
        <translation>Das Terminal kennt diese Zahlung nicht. Nichts wurde belastet.</translation>
    </message>
    <message>
        <source>The terminal has not answered. It may have charged the card: ask it again.</source>
        <translation>Das Terminal hat nicht geantwortet. Vielleicht wurde die Karte belastet: fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The terminal knows this payment with another amount. Call support.</source>
        <translation>Das Terminal kennt diese Zahlung mit einem anderen Betrag. Rufen Sie den Support an.</translation>
    </message>
</context>
<context>
    <name>TerminalSetting</name>
    <message>
        <source>Address and port of the terminal</source>
        <translation>Adresse und Port des Terminals</translation>
    </message>
    <message>
        <source>Address of the terminal</source>
        <translation>Adresse des Terminals</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Kartenterminal</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Nothing answers there. Check the address, and that the terminal is on.</source>
        <translation>Dort antwortet nichts. Prüfen Sie die Adresse und ob das Terminal an ist.</translation>
    </message>
    <message>
        <source>Something answers there, but it is no terminal.</source>
        <translation>Dort antwortet etwas, aber kein Terminal.</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Eigenständig</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>The terminal answers. Cards can be taken.</source>
        <translation>Das Terminal antwortet. Kartenzahlung ist möglich.</translation>
    </message>
    <message>
        <source>Type address and port, such as {example}.</source>
        <translation>Tippen Sie Adresse und Port, etwa {example}.</translation>
    </message>
    <message>
        <source>Where a terminal stands alone, the approval code of its slip is typed.</source>
        <translation>Bei einem eigenständigen Terminal wird der Genehmigungscode vom Terminalbeleg getippt.</translation>
    </message>
</context>
<context>
    <name>ThrowAwaySheet</name>
    <message>
        <source>Begun {time}.</source>
        <translation>Begonnen {time}.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Nothing is in it.</source>
        <translation>Nichts ist darin.</translation>
    </message>
    <message>
        <source>Nothing is sold and nothing is paid. That it was thrown away is written down.</source>
        <translation>Nichts wird verkauft und nichts bezahlt. Das Verwerfen wird vermerkt.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Throw this basket away?</source>
        <translation>Diesen Warenkorb verwerfen?</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} T</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>ToPay</name>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Guten Tag, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Guten Abend, {name}</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Guten Morgen, {name}</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Hallo, {name}</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Keine übrig</translation>
    </message>
    <message>
        <source>Not picked</source>
        <translation>Nicht gepickt</translation>
    </message>
    <message>
        <source>Please choose by {time}</source>
        <translation>Bitte entscheiden Sie bis {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>ging {time}</translation>
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
        <translation>Jetzt in der Filiale</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>No customer of this store has a cart open.</source>
        <translation>Niemand aus dieser Filiale hat einen Warenkorb offen.</translation>
    </message>
    <message>
        <source>Nobody is noted. A scanned loyalty card or pickup message does it.</source>
        <translation>Niemand ist vermerkt. Eine gescannte Kundenkarte oder Abholnachricht genügt.</translation>
    </message>
    <message>
        <source>Nothing is left to do now.</source>
        <translation>Jetzt ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing that left the shelves today is running low.</source>
        <translation>Nichts, was heute ging, wird knapp.</translation>
    </message>
    <message>
        <source>Nothing waits to be picked.</source>
        <translation>Nichts wartet aufs Picken.</translation>
    </message>
    <message>
        <source>Online carts</source>
        <translation>Online-Warenkörbe</translation>
    </message>
    <message>
        <source>Pickups due</source>
        <translation>Fällige Abholungen</translation>
    </message>
    <message>
        <source>Stock to look at</source>
        <translation>Bestand zum Prüfen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>Needs attention</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts zu klären</translation>
    </message>
    <message>
        <source>What contradicts itself shows up here, with your choices.</source>
        <translation>Widersprüche erscheinen hier, mit den möglichen Entscheidungen.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Scannen, suchen</translation>
    </message>
    <message>
        <source>Scan or search anything</source>
        <translation>Scannen oder suchen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details zeigen</translation>
    </message>
</context>
<context>
    <name>TransferSheet</name>
    <message>
        <source>Anybody of this store</source>
        <translation>Alle in dieser Filiale</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Hand the basket to somebody</source>
        <translation>Warenkorb weitergeben</translation>
    </message>
</context>
<context>
    <name>TriggerCard</name>
    <message>
        <source>If nothing happens, scan into this field:</source>
        <translation>Wenn nichts geschieht, scannen Sie in dieses Feld:</translation>
    </message>
    <message>
        <source>Press the trigger</source>
        <translation>Auslöser drücken</translation>
    </message>
    <message>
        <source>Scan any barcode. Nothing is opened or sold while this page is open.</source>
        <translation>Scannen Sie einen beliebigen Strichcode. Auf dieser Seite wird nichts geöffnet oder verkauft.</translation>
    </message>
    <message>
        <source>Test field</source>
        <translation>Testfeld</translation>
    </message>
</context>
<context>
    <name>UnavailablePanel</name>
    <message>
        <source>Associate can&apos;t open its data</source>
        <translation>Associate kann seine Daten nicht öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>3 oder mehr</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>Size and colour</source>
        <translation>Größe und Farbe</translation>
    </message>
</context>
<context>
    <name>VariantsSheet</name>
    <message>
        <source>Another size or colour</source>
        <translation>Andere Größe oder Farbe</translation>
    </message>
    <message>
        <source>In the basket now</source>
        <translation>Jetzt im Warenkorb</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Hier keine</translation>
    </message>
    <message>
        <source>{n} here</source>
        <translation>hier {n}</translation>
    </message>
</context>
<context>
    <name>Viewfinder</name>
    <message>
        <source>Camera picture</source>
        <translation>Kamerabild</translation>
    </message>
</context>
<context>
    <name>Void</name>
    <message>
        <source>Give it back on the terminal first, code {code}</source>
        <translation>Zuerst am Terminal erstatten, Code {code}</translation>
    </message>
    <message>
        <source>Goes back by itself</source>
        <translation>Geht von selbst zurück</translation>
    </message>
    <message>
        <source>Out of the drawer</source>
        <translation>Aus der Kassenlade</translation>
    </message>
    <message>
        <source>The terminal gives it back</source>
        <translation>Das Terminal erstattet</translation>
    </message>
</context>
<context>
    <name>VoidSheet</name>
    <message>
        <source>A deputy or manager approves with their PIN.</source>
        <translation>Stellvertretung oder Leitung genehmigt mit PIN.</translation>
    </message>
    <message>
        <source>Give back {amount} and take back the sale</source>
        <translation>{amount} erstatten und Verkauf stornieren</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Take back the sale {number}</source>
        <translation>Verkauf {number} stornieren</translation>
    </message>
    <message>
        <source>The whole sale is undone: all payments go back, the goods are in stock again, and what was promised elsewhere is cancelled.</source>
        <translation>Der ganze Verkauf wird storniert: Alle Zahlungen gehen zurück, die Ware ist wieder im Bestand, und was anderswo zugesagt war, entfällt.</translation>
    </message>
    <message>
        <source>{number} is taken back. The goods are in stock again.</source>
        <translation>{number} ist storniert. Die Ware ist wieder im Bestand.</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Pick up here</source>
        <translation>Hier abholen</translation>
    </message>
    <message>
        <source>Pick up in {place}</source>
        <translation>Abholung in {place}</translation>
    </message>
    <message>
        <source>Ship from {place}</source>
        <translation>Versand aus {place}</translation>
    </message>
    <message>
        <source>Take now</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>at home by {day}</source>
        <translation>zu Hause bis {day}</translation>
    </message>
    <message>
        <source>{day} from {time}</source>
        <translation>{day} ab {time}</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>Camera and sounds</source>
        <translation>Kamera und Töne</translation>
    </message>
    <message>
        <source>Found, not found, wrong item</source>
        <translation>Gefunden, nicht gefunden, falsch</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>Kamera öffnen</translation>
    </message>
    <message>
        <source>Play the sounds</source>
        <translation>Töne abspielen</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>This device has no loudspeaker.</source>
        <translation>Dieses Gerät hat keinen Lautsprecher.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Another choice saves the customer more</source>
        <translation>Etwas anderes spart dem Kunden mehr</translation>
    </message>
    <message>
        <source>Coupon {code}</source>
        <translation>Coupon {code}</translation>
    </message>
    <message>
        <source>Coupons that do not count</source>
        <translation>Coupons, die nicht zählen</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>In bar</translation>
    </message>
    <message>
        <source>It would give {amount} more, but the goods cost less</source>
        <translation>Möglich wären {amount} mehr, aber die Ware kostet weniger</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>Lowest price of the 30 days before</source>
        <translation>Niedrigster Preis der 30 Tage davor</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>Fast erreicht</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht genutzt</translation>
    </message>
    <message>
        <source>Of one piece, for everybody, in this store</source>
        <translation>Pro Stück, für alle, in dieser Filiale</translation>
    </message>
    <message>
        <source>Of the price list</source>
        <translation>Aus der Preisliste</translation>
    </message>
    <message>
        <source>Points that this sale earns</source>
        <translation>Punkte für diesen Verkauf</translation>
    </message>
    <message>
        <source>Rounded by {amount}</source>
        <translation>Gerundet um {amount}</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>To pay for this line</source>
        <translation>Für diese Zeile zu zahlen</translation>
    </message>
    <message>
        <source>VAT {rate} inside, {amount}</source>
        <translation>Inkl. MwSt. {rate}, {amount}</translation>
    </message>
    <message>
        <source>VAT {rate} on top</source>
        <translation>Zzgl. MwSt. {rate}</translation>
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
        <translation>Warum dieser Preis</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>Not agreed</source>
        <translation>Kein Ja</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Ja, mündlich</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
</context>
<context>
    <name>_Block</name>
    <message>
        <source>To be confirmed</source>
        <translation>Noch zu bestätigen</translation>
    </message>
</context>
<context>
    <name>_CartCard</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>_Part</name>
    <message>
        <source>To be confirmed</source>
        <translation>Noch zu bestätigen</translation>
    </message>
</context>
<context>
    <name>_Reasons</name>
    <message>
        <source>Why this price</source>
        <translation>Warum dieser Preis</translation>
    </message>
</context>
<context>
    <name>_SeenCards</name>
    <message>
        <source>Seen before</source>
        <translation>Zuletzt angesehen</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source>A shelf with {n} pickups, the most urgent first</source>
        <translation>
            <numerusform>Ein Regal mit {n} Abholung</numerusform>
            <numerusform>Ein Regal mit {n} Abholungen, die dringendste zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About every {n} days.</source>
        <translation>
            <numerusform>Etwa jeden Tag.</numerusform>
            <numerusform>Etwa alle {n} Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} open pickups are here</source>
        <translation>
            <numerusform>Die {n} offene Abholung ist hier</numerusform>
            <numerusform>Alle {n} offenen Abholungen sind hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>Und 1 weiteres.</numerusform>
            <numerusform>Und {n} weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought on {n} days.</source>
        <translation>
            <numerusform>An 1 Tag gekauft.</numerusform>
            <numerusform>An {n} Tagen gekauft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought {n} items</source>
        <translation>
            <numerusform>{n} Artikel gekauft</numerusform>
            <numerusform>{n} Artikel gekauft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled {n} items</source>
        <translation>
            <numerusform>{n} Artikel storniert</numerusform>
            <numerusform>{n} Artikel storniert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chat with {name}, answered in {n} min</source>
        <translation>
            <numerusform>Chat mit {name}, Antwort nach {n}&#xa0;min</numerusform>
            <numerusform>Chat mit {name}, Antwort nach {n}&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with {n} customers of this market</source>
        <translation>
            <numerusform>Verglichen mit 1 Kunden dieses Marktes</numerusform>
            <numerusform>Verglichen mit {n} Kunden dieses Marktes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earns {n} points</source>
        <translation>
            <numerusform>Bringt {n} Punkt</numerusform>
            <numerusform>Bringt {n} Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earns {n} points when the sale is sent</source>
        <translation>
            <numerusform>Bringt {n} Punkt, sobald der Verkauf gesendet ist</numerusform>
            <numerusform>Bringt {n} Punkte, sobald der Verkauf gesendet ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {both} of {n} baskets with it.</source>
        <translation>
            <numerusform>In {both} von 1 Korb damit.</numerusform>
            <numerusform>In {both} von {n} Körben damit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline up to {n} points</source>
        <translation>
            <numerusform>Offline bis {n} Punkt</numerusform>
            <numerusform>Offline bis {n} Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Online cart, {n} items</source>
        <translation>
            <numerusform>Online-Warenkorb, {n} Artikel</numerusform>
            <numerusform>Online-Warenkorb, {n} Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Online · {n} need you</source>
        <translation>
            <numerusform>Online · {n} zu klären</numerusform>
            <numerusform>Online · {n} zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See all {n}</source>
        <translation>
            <numerusform>Ansehen ({n})</numerusform>
            <numerusform>Alle {n} ansehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more places</source>
        <translation>
            <numerusform>{n} weiteren Ort zeigen</numerusform>
            <numerusform>{n} weitere Orte zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. {n} tries left before a pause.</source>
        <translation>
            <numerusform>Diese PIN stimmt nicht. Noch 1 Versuch bis zur Pause.</numerusform>
            <numerusform>Diese PIN stimmt nicht. Noch {n} Versuche bis zur Pause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait {n} seconds.</source>
        <translation>
            <numerusform>Zu viele falsche Versuche. Warten Sie 1 Sekunde.</numerusform>
            <numerusform>Zu viele falsche Versuche. Warten Sie {n} Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use {n} points</source>
        <translation>
            <numerusform>{n} Punkt einlösen</numerusform>
            <numerusform>{n} Punkte einlösen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Works: {n} characters in {ms} ms, {end}, {what}</source>
        <translation>
            <numerusform>Funktioniert: {n} Zeichen in {ms}&#xa0;ms, {end}, {what}</numerusform>
            <numerusform>Funktioniert: {n} Zeichen in {ms}&#xa0;ms, {end}, {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Works: {n} characters, {what}</source>
        <translation>
            <numerusform>Funktioniert: {n} Zeichen, {what}</numerusform>
            <numerusform>Funktioniert: {n} Zeichen, {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>in {n} Tag</numerusform>
            <numerusform>in {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of {n} pickups</source>
        <translation>
            <numerusform>von {n} Abholung</numerusform>
            <numerusform>Median von {n} Abholungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{age}, {n} devices</source>
        <translation>
            <numerusform>{age}, {n} Gerät</numerusform>
            <numerusform>{age}, {n} Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{channel}, clicked {n} times</source>
        <translation>
            <numerusform>{channel}, {n} Klick</numerusform>
            <numerusform>{channel}, {n} Klicks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codes in this picture. They are taken one after the other.</source>
        <translation>
            <numerusform>In diesem Bild ist {n} Code.</numerusform>
            <numerusform>In diesem Bild sind {n} Codes. Sie werden nacheinander genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections</source>
        <translation>
            <numerusform>{n} Korrektur</numerusform>
            <numerusform>{n} Korrekturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customers</source>
        <translation>
            <numerusform>{n} Kunde</numerusform>
            <numerusform>{n} Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} handed over</source>
        <translation>
            <numerusform>{n} übergeben</numerusform>
            <numerusform>{n} übergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in the cart</source>
        <translation>
            <numerusform>{n} im Warenkorb</numerusform>
            <numerusform>{n} im Warenkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} Artikel</numerusform>
            <numerusform>{n} Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items can&apos;t be promised</source>
        <translation>
            <numerusform>{n} Artikel lässt sich nicht zusagen</numerusform>
            <numerusform>{n} Artikel lassen sich nicht zusagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no price here</source>
        <translation>
            <numerusform>{n} Artikel hat hier keinen Preis</numerusform>
            <numerusform>{n} Artikel haben hier keinen Preis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items in the cart</source>
        <translation>
            <numerusform>{n} Artikel im Warenkorb</numerusform>
            <numerusform>{n} Artikel im Warenkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were sent</source>
        <translation>
            <numerusform>{n} Artikel versandt</numerusform>
            <numerusform>{n} Artikel versandt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} late</source>
        <translation>
            <numerusform>{n} zu spät</numerusform>
            <numerusform>{n} zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left here</source>
        <translation>
            <numerusform>noch {n} hier</numerusform>
            <numerusform>noch {n} hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more items</source>
        <translation>
            <numerusform>Noch {n} Artikel</numerusform>
            <numerusform>Noch {n} Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more of {goods}</source>
        <translation>
            <numerusform>Noch {n} × {goods}</numerusform>
            <numerusform>Noch {n} × {goods}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more offers are used</source>
        <translation>
            <numerusform>{n} weitere Aktion ist genutzt</numerusform>
            <numerusform>{n} weitere Aktionen sind genutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} on this device</source>
        <translation>
            <numerusform>{n} auf diesem Gerät</numerusform>
            <numerusform>{n} auf diesem Gerät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} orders</source>
        <translation>
            <numerusform>{n} Bestellung</numerusform>
            <numerusform>{n} Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} orders of 90 days are here</source>
        <translation>
            <numerusform>{n} Bestellung aus 90 Tagen ist hier</numerusform>
            <numerusform>{n} Bestellungen aus 90 Tagen sind hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <translation>
            <numerusform>{n} Teil</numerusform>
            <numerusform>{n} Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} Person</numerusform>
            <numerusform>{n} Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people can sign in</source>
        <translation>
            <numerusform>{n} Person kann sich anmelden</numerusform>
            <numerusform>{n} Personen können sich anmelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pickups</source>
        <translation>
            <numerusform>{n} Abholung</numerusform>
            <numerusform>{n} Abholungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces</source>
        <translation>
            <numerusform>{n} Stück</numerusform>
            <numerusform>{n} Stück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces are free again then</source>
        <translation>
            <numerusform>dann ist {n} Stück wieder frei</numerusform>
            <numerusform>dann sind {n} Stück wieder frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces at their list price</source>
        <translation>
            <numerusform>{n} Stück zum Listenpreis</numerusform>
            <numerusform>{n} Stück zum Listenpreis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of {goods} can be taken with it</source>
        <translation>
            <numerusform>Dazu möglich: {n} × {goods}</numerusform>
            <numerusform>Dazu möglich: {n} × {goods}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces wait here.</source>
        <translation>
            <numerusform>1 Stück liegt hier bereit.</numerusform>
            <numerusform>{n} Stück liegen hier bereit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces wait on shelf {shelf}.</source>
        <translation>
            <numerusform>1 Stück liegt in Regal {shelf} bereit.</numerusform>
            <numerusform>{n} Stück liegen in Regal {shelf} bereit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} Ort</numerusform>
            <numerusform>{n} Orte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points</source>
        <translation>
            <numerusform>{n} Punkt</numerusform>
            <numerusform>{n} Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points earned</source>
        <translation>
            <numerusform>{n} Punkt gesammelt</numerusform>
            <numerusform>{n} Punkte gesammelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points pay {value}.</source>
        <translation>
            <numerusform>1 Punkt zahlt {value}.</numerusform>
            <numerusform>{n} Punkte zahlen {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points used</source>
        <translation>
            <numerusform>{n} Punkt eingelöst</numerusform>
            <numerusform>{n} Punkte eingelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} products</source>
        <translation>
            <numerusform>{n} Produkt</numerusform>
            <numerusform>{n} Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} receipts</source>
        <translation>
            <numerusform>{n} Beleg</numerusform>
            <numerusform>{n} Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sales today</source>
        <translation>
            <numerusform>{n} Verkauf heute</numerusform>
            <numerusform>{n} Verkäufe heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are saved here, none is lost.</source>
        <translation>
            <numerusform>1 Eintrag ist hier gespeichert, er ist nicht verloren.</numerusform>
            <numerusform>{n} Einträge sind hier gespeichert, keiner ist verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things have changed since it was saved</source>
        <translation>
            <numerusform>{n} Änderung seit dem Speichern</numerusform>
            <numerusform>{n} Änderungen seit dem Speichern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things need you</source>
        <translation>
            <numerusform>{n} Punkt zu klären</numerusform>
            <numerusform>{n} Punkte zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things were saved here, none is lost.</source>
        <translation>
            <numerusform>1 Eintrag wurde hier gespeichert, er ist nicht verloren.</numerusform>
            <numerusform>{n} Einträge wurden hier gespeichert, keiner ist verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to collect</source>
        <translation>
            <numerusform>{n} abzuholen</numerusform>
            <numerusform>{n} abzuholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to do</source>
        <translation>
            <numerusform>{n} zu tun</numerusform>
            <numerusform>{n} zu tun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} variants</source>
        <translation>
            <numerusform>{n} Variante</numerusform>
            <numerusform>{n} Varianten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits</source>
        <translation>
            <numerusform>{n} Besuch</numerusform>
            <numerusform>{n} Besuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place}, {n} min</source>
        <translation>
            <numerusform>{place}, {n}&#xa0;min</numerusform>
            <numerusform>{place}, {n}&#xa0;min</numerusform>
        </translation>
    </message>
</context>
</TS>
