<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About Associate</source>
        <translation>Teave</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Litsentsid</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Kasutatud tarkvara</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versioon</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>Help</source>
        <translation>Abi</translation>
    </message>
    <message>
        <source>Language, theme, text size, left hand, this device</source>
        <translation>Keel, välimus, teksti suurus, vasak käsi, see seade</translation>
    </message>
    <message>
        <source>Lock this device</source>
        <translation>Lukusta seade</translation>
    </message>
    <message>
        <source>Locks it, and somebody else can sign in.</source>
        <translation>Lukustab seadme, seejärel saab sisse logida keegi teine.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Seaded</translation>
    </message>
    <message>
        <source>Shortcuts, scanner, what the signs mean</source>
        <translation>Kiirklahvid, skanner, märkide tähendus</translation>
    </message>
    <message>
        <source>Switch associate</source>
        <translation>Vaheta müüjat</translation>
    </message>
    <message>
        <source>Your PIN or badge opens it again, where you are now. Ctrl+L does the same.</source>
        <translation>PIN või kaart avab selle samas kohas. Ctrl+L teeb sama.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Add</source>
        <translation>Lisa</translation>
    </message>
    <message>
        <source>Birthday gift</source>
        <translation>Sünnipäevakingitus</translation>
    </message>
    <message>
        <source>Hand over {pickup}</source>
        <translation>Väljasta {pickup}</translation>
    </message>
    <message>
        <source>In the cart.</source>
        <translation>Veebikorvis.</translation>
    </message>
    <message>
        <source>Kept until {day}.</source>
        <translation>Hoiul, viimane päev: {day}.</translation>
    </message>
    <message>
        <source>Last on {day}.</source>
        <translation>Viimati: {day}.</translation>
    </message>
    <message>
        <source>Offer points</source>
        <translation>Paku punkte</translation>
    </message>
    <message>
        <source>Offer {product} again</source>
        <translation>Paku uuesti: {product}</translation>
    </message>
    <message>
        <source>On the wish list since {day}.</source>
        <translation>Soovinimekirjas, lisatud: {day}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
    <message>
        <source>Promised call</source>
        <translation>Lubatud kõne</translation>
    </message>
    <message>
        <source>Promised call: {about}</source>
        <translation>Lubatud kõne: {about}</translation>
    </message>
    <message>
        <source>Promised for {day}.</source>
        <translation>Lubatud: {day}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näita</translation>
    </message>
    <message>
        <source>Show {product}</source>
        <translation>Näita: {product}</translation>
    </message>
    <message>
        <source>Until {day}, not used.</source>
        <translation>Kehtib kuni {day}, kasutamata.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Kasuta</translation>
    </message>
    <message>
        <source>{n} here, {bin}.</source>
        <translation>Siin {n}: {bin}.</translation>
    </message>
    <message>
        <source>{n} here.</source>
        <translation>Siin {n}.</translation>
    </message>
    <message>
        <source>{percent} until {day}, not used.</source>
        <translation>{percent}, kehtib kuni {day}, kasutamata.</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add by hand</source>
        <translation>Lisa käsitsi</translation>
    </message>
    <message>
        <source>Found on this device</source>
        <translation>Leitud sellest seadmest</translation>
    </message>
    <message>
        <source>Name, number or barcode</source>
        <translation>Nimi, number või triipkood</translation>
    </message>
    <message>
        <source>Nothing here is called “{typed}”. Try its number, or scan it.</source>
        <translation>„{typed}” järgi ei leitud midagi. Proovi numbrit või skanni.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Tükke</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Tooted</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Otsi tooteid</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Varem vaadatud</translation>
    </message>
    <message>
        <source>Type a few letters of its name, or the number on its label.</source>
        <translation>Sisesta paar tähte nimest või number sildilt.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Milline?</translation>
    </message>
</context>
<context>
    <name>Adjust</name>
    <message>
        <source>Adjust stock</source>
        <translation>Paranda laoseisu</translation>
    </message>
    <message>
        <source>As counted so far</source>
        <translation>Nagu seni loetud</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Vali põhjus.</translation>
    </message>
    <message>
        <source>More than {limit} pieces: a deputy or manager enters a PIN.</source>
        <translation>Üle {limit} tüki: asetäitja või juhataja sisestab PIN-i.</translation>
    </message>
    <message>
        <source>Name the bin.</source>
        <translation>Märgi hoiukoha nimi.</translation>
    </message>
    <message>
        <source>Set to {pieces}</source>
        <translation>Määra: {pieces}</translation>
    </message>
    <message>
        <source>The number is as it was. Nothing has to be corrected.</source>
        <translation>Arv on sama mis enne. Parandada pole midagi.</translation>
    </message>
    <message>
        <source>{bin} now holds {pieces}.</source>
        <translation>{bin}: nüüd {pieces}.</translation>
    </message>
    <message>
        <source>{pieces} against the count so far</source>
        <translation>{pieces} võrreldes seni loetuga</translation>
    </message>
</context>
<context>
    <name>AdjustSheet</name>
    <message>
        <source>Another bin</source>
        <translation>Muu hoiukoht</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Kinnitatud</translation>
    </message>
    <message>
        <source>Name on the bin</source>
        <translation>Hoiukoha nimi</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Pieces in this bin now</source>
        <translation>Praegu selles hoiukohas</translation>
    </message>
    <message>
        <source>Which bin?</source>
        <translation>Milline hoiukoht?</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>Kes kinnitab?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Miks?</translation>
    </message>
</context>
<context>
    <name>AgeLabel</name>
    <message>
        <source>as of {time}</source>
        <translation>seisuga {time}</translation>
    </message>
    <message>
        <source>last known {time}</source>
        <translation>viimati {time}</translation>
    </message>
</context>
<context>
    <name>Alone</name>
    <message>
        <source>Customers of other stores wait</source>
        <translation>Teiste poodide kliendid ootavad</translation>
    </message>
    <message>
        <source>If the line drops now</source>
        <translation>Kui ühendus nüüd kaob</translation>
    </message>
    <message>
        <source>Not ready to work alone yet</source>
        <translation>Veel pole valmis ühenduseta töötama</translation>
    </message>
    <message>
        <source>Prices and stock, as of {time}</source>
        <translation>Hinnad ja laoseis, seisuga {time}</translation>
    </message>
    <message>
        <source>Reservations wait for central&apos;s answer</source>
        <translation>Reserveeringud ootavad keskuse vastust</translation>
    </message>
    <message>
        <source>The line is down</source>
        <translation>Ühendust pole</translation>
    </message>
    <message>
        <source>This device is still loading. Keep the line until it is done.</source>
        <translation>Seade alles laadib. Hoia ühendus alles, kuni laadimine on valmis.</translation>
    </message>
    <message>
        <source>What you do is saved here and sent when the line is back.</source>
        <translation>Tehtu salvestub siia ja saadetakse, kui ühendus taastub.</translation>
    </message>
</context>
<context>
    <name>AloneCard</name>
    <message>
        <source>See what is on this device</source>
        <translation>Vaata, mis on seadmes</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>Approved</source>
        <translation>Kinnitatud</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>Kes kinnitab?</translation>
    </message>
</context>
<context>
    <name>ApproveSheet</name>
    <message>
        <source>A price in this basket takes off more than you may give.</source>
        <translation>Korvis on suurem allahindlus, kui sina anda tohid.</translation>
    </message>
    <message>
        <source>Choose who approves. They enter their PIN.</source>
        <translation>Vali, kes kinnitab. Ta sisestab oma PIN-i.</translation>
    </message>
    <message>
        <source>Go on to pay</source>
        <translation>Edasi maksma</translation>
    </message>
    <message>
        <source>Somebody has to agree</source>
        <translation>Vaja on kinnitust</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>A basket of {name} was sent home. Meanwhile the web cart was changed or continued elsewhere.</source>
        <translation>{name}: ostukorv saadeti veebi. Vahepeal muudeti veebikorvi või jätkati seda mujal.</translation>
    </message>
    <message>
        <source>A cart was sold here and changed on the web</source>
        <translation>Veebikorv müüdi siin, kuid seda muudeti veebis</translation>
    </message>
    <message>
        <source>A link was paid after its end</source>
        <translation>Makselingiga maksti pärast tähtaega</translation>
    </message>
    <message>
        <source>A parked basket was sold twice</source>
        <translation>Ootel ostukorv müüdi kaks korda</translation>
    </message>
    <message>
        <source>A payment by link did not go back</source>
        <translation>Makselingi raha ei läinud tagasi</translation>
    </message>
    <message>
        <source>A payment of {number} is not there</source>
        <translation>{number}: üks makse puudub</translation>
    </message>
    <message>
        <source>A picked piece is left over</source>
        <translation>Üks kogutud toode jäi üle</translation>
    </message>
    <message>
        <source>A piece for {pickup} was not found</source>
        <translation>Väljastuse {pickup} toodet ei leitud</translation>
    </message>
    <message>
        <source>A promise to a customer can&apos;t be kept</source>
        <translation>Kliendile antud lubadust ei saa pidada</translation>
    </message>
    <message>
        <source>A receipt could not be sent</source>
        <translation>Kviitungit ei saanud saata</translation>
    </message>
    <message>
        <source>A second sale came with a number that was used before.</source>
        <translation>Tuli teine müük numbriga, mis oli juba kasutusel.</translation>
    </message>
    <message>
        <source>A web cart has two versions</source>
        <translation>Veebikorvil on kaks versiooni</translation>
    </message>
    <message>
        <source>A web cart was bought twice</source>
        <translation>Veebikorv osteti kaks korda</translation>
    </message>
    <message>
        <source>All sales that were sent are kept.</source>
        <translation>Kõik saadetud müügid on alles.</translation>
    </message>
    <message>
        <source>An entry has to be checked</source>
        <translation>Kannet on vaja kontrollida</translation>
    </message>
    <message>
        <source>Ask for it to be paid back there, and note what you find.</source>
        <translation>Palu see seal tagasi maksta ja märgi, mida leiad.</translation>
    </message>
    <message>
        <source>Ask the customer whether they wanted it twice.</source>
        <translation>Küsi kliendilt, kas ta soovis seda kaks korda.</translation>
    </message>
    <message>
        <source>Ask who did it. Then mark it as seen.</source>
        <translation>Küsi, kes seda tegi. Seejärel märgi nähtuks.</translation>
    </message>
    <message>
        <source>Both records are kept. Stock was taken off once.</source>
        <translation>Mõlemad kanded on alles. Laost on maha arvatud üks kord.</translation>
    </message>
    <message>
        <source>Both sales are kept, the second beside the first.</source>
        <translation>Mõlemad müügid on alles, teine esimese kõrval.</translation>
    </message>
    <message>
        <source>Both sales are kept.</source>
        <translation>Mõlemad müügid on alles.</translation>
    </message>
    <message>
        <source>Both sales are kept. Stock was taken off twice.</source>
        <translation>Mõlemad müügid on alles. Laoseisust võeti maha kaks korda.</translation>
    </message>
    <message>
        <source>Both versions are kept. The web shows the customer&apos;s own.</source>
        <translation>Mõlemad versioonid on alles. Veebis on näha kliendi oma.</translation>
    </message>
    <message>
        <source>Central comes to {expected}, the customer paid {paid}.</source>
        <translation>Keskus saab {expected}, klient maksis {paid}.</translation>
    </message>
    <message>
        <source>Central keeps an entry for later</source>
        <translation>Keskus jätab kande hilisemaks</translation>
    </message>
    <message>
        <source>Central reports something that this version has no words for.</source>
        <translation>Keskus teatab millestki, mille jaoks sellel versioonil pole sõnu.</translation>
    </message>
    <message>
        <source>Did the goods leave?</source>
        <translation>Kas kaup läks poest välja?</translation>
    </message>
    <message>
        <source>Find out whether goods and money left twice.</source>
        <translation>Uuri, kas kaup ja raha liikusid kaks korda.</translation>
    </message>
    <message>
        <source>If the customer asks, send it to another address or print it.</source>
        <translation>Kui klient küsib, saada see teisele aadressile või prindi.</translation>
    </message>
    <message>
        <source>If the customer asks, tell them that it is on its way back.</source>
        <translation>Kui klient küsib, ütle, et raha on teel tagasi.</translation>
    </message>
    <message>
        <source>It was sold to somebody of {tier}, whose tier is not that high.</source>
        <translation>Müüdi tasemega {tier}, kuid kliendi tase pole nii kõrge.</translation>
    </message>
    <message>
        <source>It was sold to {name} with {number}. Meanwhile the web cart had been changed.</source>
        <translation>{name}: müüdud kviitungiga {number}. Vahepeal oli veebikorvi muudetud.</translation>
    </message>
    <message>
        <source>It was {what} here, and central has no pickup of that number.</source>
        <translation>Siin on see {what}, kuid keskuses sellise numbriga väljastust pole.</translation>
    </message>
    <message>
        <source>Look at both receipts, and note what you find.</source>
        <translation>Vaata mõlemat kviitungit ja märgi, mida leiad.</translation>
    </message>
    <message>
        <source>Look at prices and offers of that time, and note what you find.</source>
        <translation>Vaata tolle aja hindu ja pakkumisi ja märgi, mida leiad.</translation>
    </message>
    <message>
        <source>Look at the device and who sold, and note what you find.</source>
        <translation>Vaata üle seade ja müüja ning märgi, mida leiad.</translation>
    </message>
    <message>
        <source>Look at the device that sold, and note what you find.</source>
        <translation>Vaata üle seade, millega müüdi, ja märgi, mida leiad.</translation>
    </message>
    <message>
        <source>Look at the entries of that device that have to be checked.</source>
        <translation>Vaata selle seadme kandeid, mis vajavad kontrolli.</translation>
    </message>
    <message>
        <source>Look at who used it, and note what you find.</source>
        <translation>Vaata, kes seda kasutas, ja märgi, mida leiad.</translation>
    </message>
    <message>
        <source>Look for its paper or message, and note what you find.</source>
        <translation>Otsi üles paber või sõnum ja märgi, mida leidsid.</translation>
    </message>
    <message>
        <source>More points were used than there were</source>
        <translation>Punkte kasutati rohkem, kui oli</translation>
    </message>
    <message>
        <source>Nothing has to be done here.</source>
        <translation>Siin pole vaja midagi teha.</translation>
    </message>
    <message>
        <source>Nothing is lost. An update of this device will explain it.</source>
        <translation>Midagi pole kadunud. Selgus tuleb seadme uuendusega.</translation>
    </message>
    <message>
        <source>Points paid too much in {number}</source>
        <translation>{number}: punktid katsid liiga palju</translation>
    </message>
    <message>
        <source>Receipt numbers are missing before {number}</source>
        <translation>Enne {number} puudub kviitunginumbreid</translation>
    </message>
    <message>
        <source>Something needs a look</source>
        <translation>Midagi vajab vaatamist</translation>
    </message>
    <message>
        <source>Talk to the customer, and note what you find.</source>
        <translation>Räägi kliendiga ja märgi, mida leiad.</translation>
    </message>
    <message>
        <source>The customer has got what the rules say. The sale is as it was.</source>
        <translation>Klient sai punktid reeglite järgi. Müük on muutmata.</translation>
    </message>
    <message>
        <source>The device let through what no device should.</source>
        <translation>Seade lasi läbi müügi, mida ükski seade ei tohi lubada.</translation>
    </message>
    <message>
        <source>The device says that {amount} were paid. Central does not have that money.</source>
        <translation>Seadme andmetel maksti {amount}. Keskuses seda raha pole.</translation>
    </message>
    <message>
        <source>The entry is kept and is tried again after the next update.</source>
        <translation>Kanne on alles ja seda proovitakse pärast järgmist uuendust uuesti.</translation>
    </message>
    <message>
        <source>The entry is kept as it was sent. Stock and pickups are as before.</source>
        <translation>Kanne on alles nii, nagu see saadeti. Laoseis ja väljastused on nagu enne.</translation>
    </message>
    <message>
        <source>The goods are here and counted.</source>
        <translation>Kaup on siin ja arvel.</translation>
    </message>
    <message>
        <source>The goods are here and counted. The payment is not touched.</source>
        <translation>Kaup on siin ja arvel. Makse on muutmata.</translation>
    </message>
    <message>
        <source>The money goes back to the customer by itself.</source>
        <translation>Raha läheb kliendile ise tagasi.</translation>
    </message>
    <message>
        <source>The money is still with the payment service, under our name.</source>
        <translation>Raha on alles makseteenuses, meie nimel.</translation>
    </message>
    <message>
        <source>The money of {sale} was given back, and the goods have left.</source>
        <translation>Müügi {sale} raha tagastati ja kaup on läinud.</translation>
    </message>
    <message>
        <source>The other pieces stay picked. Nobody was told yet.</source>
        <translation>Ülejäänud tooted jäävad kogutuks. Kellelegi pole veel teatatud.</translation>
    </message>
    <message>
        <source>The piece is counted where it lies.</source>
        <translation>Toode on arvel seal, kus see on.</translation>
    </message>
    <message>
        <source>The receipt says {points}, the rules say {expected}.</source>
        <translation>Kviitungil on {points}, reeglite järgi {expected}.</translation>
    </message>
    <message>
        <source>The record is kept with who did it and when.</source>
        <translation>Kanne on alles koos tegija ja ajaga.</translation>
    </message>
    <message>
        <source>The record is kept. Pickup and stock are as before.</source>
        <translation>Kanne on alles. Väljastus ja laoseis on nagu enne.</translation>
    </message>
    <message>
        <source>The sale counts as it was paid.</source>
        <translation>Müük kehtib nii, nagu see maksti.</translation>
    </message>
    <message>
        <source>The sale counts as it was paid. Stock and receipt are right.</source>
        <translation>Müük kehtib nii, nagu see maksti. Laoseis ja kviitung on õiged.</translation>
    </message>
    <message>
        <source>The sale counts as it was paid. The tier is as it was.</source>
        <translation>Müük kehtib nii, nagu see maksti. Tase on muutmata.</translation>
    </message>
    <message>
        <source>The sale is as it was. The address was not kept.</source>
        <translation>Müük on muutmata. Aadressi ei salvestatud.</translation>
    </message>
    <message>
        <source>The sale is kept, and the web cart is as the customer left it.</source>
        <translation>Müük on alles ja veebikorv on nii, nagu klient selle jättis.</translation>
    </message>
    <message>
        <source>The sale is kept. Nothing was taken from anybody for it.</source>
        <translation>Müük on alles. Kelleltki pole selle eest raha võetud.</translation>
    </message>
    <message>
        <source>The sale is paid and kept. The other pieces are put aside.</source>
        <translation>Müük on makstud ja alles. Ülejäänud tooted on kõrvale pandud.</translation>
    </message>
    <message>
        <source>The sale stays taken back. The pickup stays handed over.</source>
        <translation>Müük jääb tühistatuks. Väljastus jääb väljastatuks.</translation>
    </message>
    <message>
        <source>The sale was taken back. The parcel for {name} stands on shelf {shelf}.</source>
        <translation>Müük tühistati. Pakk, saaja {name}, on riiulil {shelf}.</translation>
    </message>
    <message>
        <source>Used: {used}. Allowed: {limit}. Devices without the line did not know of each other.</source>
        <translation>Kasutatud: {used}. Lubatud: {limit}. Ühenduseta seadmed ei teadnud teineteisest.</translation>
    </message>
    <message>
        <source>What does the bin hold?</source>
        <translation>Kui palju hoiukohas on?</translation>
    </message>
    <message>
        <source>What left the store?</source>
        <translation>Mis läks poest välja?</translation>
    </message>
    <message>
        <source>What should be in the web cart?</source>
        <translation>Mis peaks veebikorvi jääma?</translation>
    </message>
    <message>
        <source>What should happen with this piece?</source>
        <translation>Mida selle tootega teha?</translation>
    </message>
    <message>
        <source>What should happen?</source>
        <translation>Mida teha?</translation>
    </message>
    <message>
        <source>What was done is kept. Only the count is off.</source>
        <translation>Tehtu jääb alles. Ainult arv ei klapi.</translation>
    </message>
    <message>
        <source>What was said is kept as it was sent. Stock has moved with it.</source>
        <translation>Kanne on alles nii, nagu see saadeti. Laoseis on sellega muutunud.</translation>
    </message>
    <message>
        <source>Where should the parcel go?</source>
        <translation>Kuhu pakk panna?</translation>
    </message>
    <message>
        <source>Where should the piece go?</source>
        <translation>Kuhu see toode panna?</translation>
    </message>
    <message>
        <source>Which one should the customer find?</source>
        <translation>Millise versiooni klient leiab?</translation>
    </message>
    <message>
        <source>Who fills the points up?</source>
        <translation>Kes puuduvad punktid katab?</translation>
    </message>
    <message>
        <source>{amount} came in by a link that was cancelled or over.</source>
        <translation>{amount} laekus makselingiga, mis oli tühistatud või aegunud.</translation>
    </message>
    <message>
        <source>{amount} should go back to the customer. The payment service did not.</source>
        <translation>{amount} pidi kliendile tagasi minema. Makseteenus ei maksnud.</translation>
    </message>
    <message>
        <source>{bin} is below zero</source>
        <translation>{bin}: seis alla nulli</translation>
    </message>
    <message>
        <source>{command}</source>
        <translation>{command}</translation>
    </message>
    <message>
        <source>{command} It has no effect so far.</source>
        <translation>{command} Seni sellel mõju pole.</translation>
    </message>
    <message>
        <source>{coupon} was used too often</source>
        <translation>{coupon}: kasutatud liiga sageli</translation>
    </message>
    <message>
        <source>{first} Then it was recorded again: {second} One of the two did not know of the other.</source>
        <translation>{first} Siis märgiti see uuesti: {second} Üks ei teadnud teisest.</translation>
    </message>
    <message>
        <source>{missing} missing on that device. They may be in entries that central has put aside.</source>
        <translation>Sellel seadmel puudub: {missing}. Need võivad olla kannetes, mille keskus on kõrvale pannud.</translation>
    </message>
    <message>
        <source>{name} did not come in time. The parcel stands on shelf {shelf}.</source>
        <translation>{name} ei tulnud õigel ajal. Pakk on riiulil {shelf}.</translation>
    </message>
    <message>
        <source>{name} is {points} points below zero after {number}. One device did not know of the other.</source>
        <translation>{name}: pärast müüki {number} on {points} punkti miinuses. Üks seade ei teadnud teisest.</translation>
    </message>
    <message>
        <source>{name}: {number} sold what {bought} had sold before.</source>
        <translation>{name}: {number} müüs sama, mille {bought} oli juba müünud.</translation>
    </message>
    <message>
        <source>{number} breaks a rule of selling</source>
        <translation>{number} rikub müügireeglit</translation>
    </message>
    <message>
        <source>{number} has prices of another tier</source>
        <translation>{number} on teise taseme hindadega</translation>
    </message>
    <message>
        <source>{number} promised too many points</source>
        <translation>{number} lubas liiga palju punkte</translation>
    </message>
    <message>
        <source>{number} sold it again. One device did not know of the other.</source>
        <translation>{number} müüs selle uuesti. Üks seade ei teadnud teisest.</translation>
    </message>
    <message>
        <source>{number} was given twice</source>
        <translation>{number} anti kaks korda</translation>
    </message>
    <message>
        <source>{number} was sold at another price</source>
        <translation>{number} müüdi teise hinnaga</translation>
    </message>
    <message>
        <source>{number} was to go out by email, and did not.</source>
        <translation>{number} pidi minema e-postiga, kuid ei läinud.</translation>
    </message>
    <message>
        <source>{pickup} is cancelled, its parcel is packed</source>
        <translation>{pickup} on tühistatud, pakk on valmis</translation>
    </message>
    <message>
        <source>{pickup} is not known</source>
        <translation>{pickup} pole teada</translation>
    </message>
    <message>
        <source>{pickup} was collected after its sale was taken back</source>
        <translation>{pickup} võeti välja pärast müügi tühistamist</translation>
    </message>
    <message>
        <source>{pickup} was handed over twice</source>
        <translation>{pickup} väljastati kaks korda</translation>
    </message>
    <message>
        <source>{pickup} was handed over, but was {state}</source>
        <translation>{pickup} väljastati, kuid oli {state}</translation>
    </message>
    <message>
        <source>{pickup} was not collected</source>
        <translation>{pickup} jäi välja võtmata</translation>
    </message>
    <message>
        <source>{points} points paid {paid}. By the rules they pay {expected}.</source>
        <translation>{points} punktiga kaeti {paid}. Reeglite järgi katavad need {expected}.</translation>
    </message>
    <message>
        <source>{product} was picked for {pickup}, which was {state} by then. It lies with the parcel.</source>
        <translation>{product} koguti väljastuse {pickup} jaoks, mis oli selleks ajaks {state}. See on paki juures.</translation>
    </message>
    <message>
        <source>{product}: more pieces left {bin} than were counted there ({pieces}).</source>
        <translation>{product}: hoiukohast {bin} läks välja rohkem, kui seal loetud oli ({pieces}).</translation>
    </message>
    <message>
        <source>{product}: {pieces} not found. The pickup is for {name}.</source>
        <translation>{product}: puudu {pieces}. Väljastuse saaja: {name}.</translation>
    </message>
    <message>
        <source>{product}: {pieces} of {asked} are not free any more at {place}. It was sold with {number}.</source>
        <translation>{product}: {pieces} tükki {asked}-st pole enam vaba, koht: {place}. Müüdud kviitungiga {number}.</translation>
    </message>
    <message>
        <source>{second} At that time the pickup was {state}.</source>
        <translation>{second} Väljastus oli siis {state}.</translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>Nothing needs you</source>
        <translation>Miski ei oota sinu otsust</translation>
    </message>
    <message>
        <source>When two things contradict each other, they show up here with what you can choose.</source>
        <translation>Kui kaks asja räägivad teineteisele vastu, ilmuvad need siia koos valikutega.</translation>
    </message>
</context>
<context>
    <name>AvatarButton</name>
    <message>
        <source>You, {name}: lock, switch or change settings</source>
        <translation>Sina, {name}: lukusta, vaheta või muuda seadeid</translation>
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
        <translation>{low}–{high} tuh</translation>
    </message>
</context>
<context>
    <name>BasketNotices</name>
    <message>
        <source>Another device took this basket up first</source>
        <translation>Teine seade jõudis selle korviga ette</translation>
    </message>
    <message>
        <source>Your lines stay here. Ask there before you sell them.</source>
        <translation>Sinu read jäävad siia. Küsi seal üle, enne kui need müüd.</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Put-back shelf</source>
        <translation>Tagasipaneku riiul</translation>
    </message>
    <message>
        <source>Sales floor</source>
        <translation>Müügisaal</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>More</source>
        <translation>Veel</translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>Something went wrong here. What was saved is safe; try again.</source>
        <translation>Siin läks midagi viltu. Salvestatu on alles; proovi uuesti.</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Associate may not use the camera. Allow it in the system settings, or open a picture.</source>
        <translation>Associate ei tohi kaamerat kasutada. Luba see süsteemi seadetes või ava pilt.</translation>
    </message>
    <message>
        <source>Hold the code inside the frame.</source>
        <translation>Hoia kood raami sees.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lamp</translation>
    </message>
    <message>
        <source>No camera was found. Pull the trigger of a scanner, open a picture, or type the number.</source>
        <translation>Kaamerat ei leitud. Vajuta skanneri päästikut, ava pilt või sisesta number.</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Ava pilt</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Pildid ({patterns})</translation>
    </message>
    <message>
        <source>Read: {code}</source>
        <translation>Loetud: {code}</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Skanni kaameraga</translation>
    </message>
    <message>
        <source>Several codes</source>
        <translation>Mitu koodi</translation>
    </message>
    <message>
        <source>Stays open, and takes each code once</source>
        <translation>Jääb avatuks ja võtab iga koodi ühe korra</translation>
    </message>
    <message>
        <source>The camera gives no picture. Close other apps that use it, or open a picture.</source>
        <translation>Kaamera ei anna pilti. Sulge teised seda kasutavad rakendused või ava pilt.</translation>
    </message>
    <message>
        <source>This camera has no light that can be turned on</source>
        <translation>Sellel kaameral pole lampi, mida sisse lülitada</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Kinnituskood</translation>
    </message>
    <message>
        <source>Approval code on the slip</source>
        <translation>Kinnituskood terminali tšekil</translation>
    </message>
    <message>
        <source>Ask for {amount}</source>
        <translation>Küsi {amount}</translation>
    </message>
    <message>
        <source>Ask the customer to pay {amount} on the terminal</source>
        <translation>Palu kliendil terminalis maksta {amount}</translation>
    </message>
    <message>
        <source>Ask the terminal again</source>
        <translation>Küsi terminalist uuesti</translation>
    </message>
    <message>
        <source>Asking the terminal what became of the payment</source>
        <translation>Küsin terminalist, mis maksest sai</translation>
    </message>
    <message>
        <source>Confirm {amount}</source>
        <translation>Kinnita {amount}</translation>
    </message>
    <message>
        <source>It is not known whether {amount} was paid</source>
        <translation>Pole teada, kas {amount} on makstud</translation>
    </message>
    <message>
        <source>Take the card</source>
        <translation>Võta kaardimakse</translation>
    </message>
    <message>
        <source>Take this amount on the terminal beside the till, then type the code of its slip.</source>
        <translation>Võta see summa kassa kõrval olevas terminalis ja sisesta siis terminali tšeki kood.</translation>
    </message>
    <message>
        <source>This takes no money.</source>
        <translation>See ei võta kliendilt raha.</translation>
    </message>
    <message>
        <source>To stop, press the red key of the terminal. This sheet closes by itself.</source>
        <translation>Katkestamiseks vajuta terminali punast klahvi. See aken sulgub ise.</translation>
    </message>
    <message>
        <source>Type the approval code of the slip.</source>
        <translation>Sisesta terminali tšeki kinnituskood.</translation>
    </message>
    <message>
        <source>Waiting for the terminal</source>
        <translation>Ootan terminali</translation>
    </message>
    <message>
        <source>While the line is down a card pays up to {amount}. Take the rest another way.</source>
        <translation>Ühenduseta saab kaardiga maksta kuni {amount}. Ülejäänu võta muul viisil.</translation>
    </message>
    <message>
        <source>{reason} Do not take the card a second time. If the terminal has no answer either, call support.</source>
        <translation>{reason} Ära võta kaardimakset teist korda. Kui ka terminal ei vasta, helista toele.</translation>
    </message>
</context>
<context>
    <name>CartChange</name>
    <message>
        <source>Coupon</source>
        <translation>Kupong</translation>
    </message>
    <message>
        <source>Coupon {coupon}: {why}</source>
        <translation>Kupong {coupon}: {why}</translation>
    </message>
    <message>
        <source>No price is known here.</source>
        <translation>Siin hinda pole.</translation>
    </message>
    <message>
        <source>None here.</source>
        <translation>Siin pole.</translation>
    </message>
    <message>
        <source>Not sold any more.</source>
        <translation>Enam ei müüda.</translation>
    </message>
    <message>
        <source>Nothing has changed since it was saved</source>
        <translation>Pärast salvestamist pole midagi muutunud</translation>
    </message>
    <message>
        <source>{here} of {pieces} here.</source>
        <translation>Siin {here} / {pieces}.</translation>
    </message>
    <message>
        <source>{now} now, less than {was} before.</source>
        <translation>Nüüd {now}, odavam kui enne ({was}).</translation>
    </message>
    <message>
        <source>{now} now. It was {was}.</source>
        <translation>Nüüd {now}. Enne oli {was}.</translation>
    </message>
    <message>
        <source>{now} now. {name} has ended, it was {was}.</source>
        <translation>Nüüd {now}. {name} on lõppenud, enne oli {was}.</translation>
    </message>
</context>
<context>
    <name>CartFlow</name>
    <message>
        <source>The cart is in the basket.</source>
        <translation>Veebikorv on ostukorvis.</translation>
    </message>
    <message>
        <source>The cart is in the basket. Nothing has changed since it was saved.</source>
        <translation>Veebikorv on ostukorvis. Pärast salvestamist pole midagi muutunud.</translation>
    </message>
</context>
<context>
    <name>CartSheet</name>
    <message>
        <source>A customer of another store</source>
        <translation>Teise poe klient</translation>
    </message>
    <message>
        <source>Continue in store</source>
        <translation>Jätka poes</translation>
    </message>
    <message>
        <source>In the cart</source>
        <translation>Veebikorvis</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Hind puudub</translation>
    </message>
    <message>
        <source>See the customer</source>
        <translation>Vaata klienti</translation>
    </message>
    <message>
        <source>The customer has bought it, or put it away.</source>
        <translation>Klient on selle ostnud või kustutanud.</translation>
    </message>
    <message>
        <source>This cart is gone</source>
        <translation>Seda veebikorvi enam pole</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Mis on muutunud</translation>
    </message>
    <message>
        <source>{channel} cart, saved {time}</source>
        <translation>{channel}, korv salvestatud {time}</translation>
    </message>
    <message>
        <source>{items}, prices as in store</source>
        <translation>{items}, poe hindadega</translation>
    </message>
    <message>
        <source>{name} has it in hand until {time}.</source>
        <translation>{name} tegeleb sellega kuni {time}.</translation>
    </message>
</context>
<context>
    <name>Carts</name>
    <message>
        <source>A customer of another store</source>
        <translation>Teise poe klient</translation>
    </message>
    <message>
        <source>Not known on this device</source>
        <translation>Selles seadmes teadmata</translation>
    </message>
    <message>
        <source>Offline: the web cart is locked once the line is back.</source>
        <translation>Võrguta: veebikorv lukustub, kui ühendus taastub.</translation>
    </message>
    <message>
        <source>The web cart is locked while you sell.</source>
        <translation>Veebikorv on müügi ajal lukus.</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>siin pole</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>mitte kuskil</translation>
    </message>
    <message>
        <source>only {n} here</source>
        <translation>siin ainult {n}</translation>
    </message>
    <message>
        <source>{channel}, changed {time}</source>
        <translation>{channel}, muudetud {time}</translation>
    </message>
    <message>
        <source>{items}, prices as in store</source>
        <translation>{items}, poe hindadega</translation>
    </message>
    <message>
        <source>{items}, some without a price here</source>
        <translation>{items}, osal pole siin hinda</translation>
    </message>
    <message>
        <source>{name} has this cart in hand on {device} until {time}.</source>
        <translation>{name} tegeleb selle veebikorviga kuni {time}, seade: {device}.</translation>
    </message>
    <message>
        <source>{n} here</source>
        <translation>siin {n}</translation>
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
        <translation>{place} tegeleb selle veebikorviga kuni {time}. Midagi pole kadunud.</translation>
    </message>
</context>
<context>
    <name>CashSheet</name>
    <message>
        <source>Cash in hand</source>
        <translation>Saadud sularaha</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Change to give back: {amount}</source>
        <translation>Anna tagasi: {amount}</translation>
    </message>
    <message>
        <source>Give an amount above zero.</source>
        <translation>Sisesta nullist suurem summa.</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Veel maksta</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Võta sularaha</translation>
    </message>
    <message>
        <source>Take {amount}</source>
        <translation>Võta {amount}</translation>
    </message>
    <message>
        <source>Take {amount} as a part</source>
        <translation>Võta osana {amount}</translation>
    </message>
    <message>
        <source>The customer gives</source>
        <translation>Klient annab</translation>
    </message>
    <message>
        <source>The rest is {due}. Coins round it by {rounding}.</source>
        <translation>Maksta jääb {due}. Sularaha ümardus: {rounding}.</translation>
    </message>
    <message>
        <source>Type the amount that the customer gives.</source>
        <translation>Sisesta summa, mille klient annab.</translation>
    </message>
    <message>
        <source>{amount} to pay</source>
        <translation>Maksta {amount}</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Keep it</source>
        <translation>Jäta alles</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Võta välja</translation>
    </message>
</context>
<context>
    <name>ChangesSheet</name>
    <message>
        <source>Keep all</source>
        <translation>Jäta kõik</translation>
    </message>
    <message>
        <source>The cart has come into the basket that was begun here.</source>
        <translation>Veebikorv lisati siin alustatud ostukorvi.</translation>
    </message>
    <message>
        <source>What changed since the customer saved it</source>
        <translation>Mis on pärast salvestamist muutunud</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>App</source>
        <translation>Rakendus</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Vestlus</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Pood</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Veeb</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Pickups handed over</source>
        <translation>Tehtud väljastused</translation>
    </message>
    <message>
        <source>Pickups handed over, by day</source>
        <translation>Tehtud väljastused päevade kaupa</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Näita tabelina</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Näita diagrammi</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>All of it</source>
        <translation>Kõik</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Mõlemad</translation>
    </message>
    <message>
        <source>Central tries again by itself</source>
        <translation>Keskus proovib ise uuesti</translation>
    </message>
    <message>
        <source>Choose this</source>
        <translation>Vali see</translation>
    </message>
    <message>
        <source>Confirm the handover</source>
        <translation>Kinnita väljastus</translation>
    </message>
    <message>
        <source>Count it later</source>
        <translation>Loe hiljem üle</translation>
    </message>
    <message>
        <source>I have looked into it</source>
        <translation>Olen selle üle vaadanud</translation>
    </message>
    <message>
        <source>I have told the customer</source>
        <translation>Andsin kliendile teada</translation>
    </message>
    <message>
        <source>It can be sold again</source>
        <translation>Seda saab jälle müüa</translation>
    </message>
    <message>
        <source>It stays until somebody counts</source>
        <translation>Jääb, kuni keegi üle loeb</translation>
    </message>
    <message>
        <source>It stays where it is, not on sale</source>
        <translation>Jääb oma kohale, müüki ei lähe</translation>
    </message>
    <message>
        <source>It takes the place of the web cart</source>
        <translation>See asendab veebikorvi</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Jäta mõlemad</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>Jäta kõrvale</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>Otsi edasi</translation>
    </message>
    <message>
        <source>Keep one handover</source>
        <translation>Jäta üks väljastus</translation>
    </message>
    <message>
        <source>Keep the pickup as it is</source>
        <translation>Jäta väljastus samaks</translation>
    </message>
    <message>
        <source>Keep the web cart</source>
        <translation>Jäta veebikorv</translation>
    </message>
    <message>
        <source>Leave it to the next purchase</source>
        <translation>Jäta järgmiseks ostuks</translation>
    </message>
    <message>
        <source>Leave the cart</source>
        <translation>Jäta veebikorv</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Las ootab</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Märgi nähtuks</translation>
    </message>
    <message>
        <source>New points fill up what is missing</source>
        <translation>Puudujäägi katavad uued punktid</translation>
    </message>
    <message>
        <source>Note that it is kept</source>
        <translation>Märgi, et lubadus peetakse</translation>
    </message>
    <message>
        <source>Note that the customer knows</source>
        <translation>Märgi, et klient teab</translation>
    </message>
    <message>
        <source>Nothing left the store</source>
        <translation>Poest ei läinud midagi välja</translation>
    </message>
    <message>
        <source>Only what was not sold</source>
        <translation>Ainult see, mida ei müüdud</translation>
    </message>
    <message>
        <source>Pickup and stock stay as they are</source>
        <translation>Väljastus ja laoseis jäävad samaks</translation>
    </message>
    <message>
        <source>Put back on the shelf</source>
        <translation>Pane riiulile tagasi</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Pane tagasi</translation>
    </message>
    <message>
        <source>Set the count to zero</source>
        <translation>Pane arv nulli</translation>
    </message>
    <message>
        <source>Set the points to zero</source>
        <translation>Pane punktid nulli</translation>
    </message>
    <message>
        <source>Stock is taken off once more</source>
        <translation>Laost arvatakse maha ka teine kord</translation>
    </message>
    <message>
        <source>Stock stays as it is</source>
        <translation>Laoseis jääb samaks</translation>
    </message>
    <message>
        <source>Take it off the pickup</source>
        <translation>Eemalda väljastusest</translation>
    </message>
    <message>
        <source>Take stock off again</source>
        <translation>Arva laost uuesti maha</translation>
    </message>
    <message>
        <source>Take the piece off</source>
        <translation>Eemalda toode</translation>
    </message>
    <message>
        <source>Take the store&apos;s</source>
        <translation>Võta poe oma</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Võta välja</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Hoiukoht on tühi</translation>
    </message>
    <message>
        <source>The count is set to zero</source>
        <translation>Arv läheb nulli</translation>
    </message>
    <message>
        <source>The customer has two carts</source>
        <translation>Kliendil on kaks veebikorvi</translation>
    </message>
    <message>
        <source>The customer&apos;s own</source>
        <translation>Kliendi oma</translation>
    </message>
    <message>
        <source>The customer, with the next purchase</source>
        <translation>Klient, järgmise ostuga</translation>
    </message>
    <message>
        <source>The goods left once</source>
        <translation>Kaup väljastati üks kord</translation>
    </message>
    <message>
        <source>The goods left the store</source>
        <translation>Kaup läks poest välja</translation>
    </message>
    <message>
        <source>The goods left twice</source>
        <translation>Kaup väljastati kaks korda</translation>
    </message>
    <message>
        <source>The goods were found</source>
        <translation>Kaup leiti üles</translation>
    </message>
    <message>
        <source>The handover counts, stock is taken off</source>
        <translation>Väljastus kehtib, laost arvatakse maha</translation>
    </message>
    <message>
        <source>The one from the store</source>
        <translation>Poest saadetud korv</translation>
    </message>
    <message>
        <source>The pickup waits for the piece</source>
        <translation>Väljastus ootab toodet</translation>
    </message>
    <message>
        <source>The pieces of the sale are taken out</source>
        <translation>Müüdud tooted võetakse välja</translation>
    </message>
    <message>
        <source>The points are set to zero</source>
        <translation>Punktid lähevad nulli</translation>
    </message>
    <message>
        <source>The promise is kept</source>
        <translation>Lubadus peetakse</translation>
    </message>
    <message>
        <source>The promise is settled with them</source>
        <translation>Lubadus on kliendiga lahendatud</translation>
    </message>
    <message>
        <source>The rest can be handed over without it</source>
        <translation>Ülejäänu saab väljastada ilma selleta</translation>
    </message>
    <message>
        <source>The web cart stays as it is</source>
        <translation>Veebikorv jääb samaks</translation>
    </message>
    <message>
        <source>We do</source>
        <translation>Meie</translation>
    </message>
    <message>
        <source>What the store had sent is dropped</source>
        <translation>Poest saadetud korv jääb kõrvale</translation>
    </message>
    <message>
        <source>Your name and the time are noted</source>
        <translation>Sinu nimi ja aeg märgitakse üles</translation>
    </message>
</context>
<context>
    <name>ColumnPanel</name>
    <message>
        <source>None now</source>
        <translation>Praegu pole</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Agreed {day}, {proof}</source>
        <translation>Nõustus {day}, {proof}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>May we call you, for example when something you wished for is back?</source>
        <translation>Kas võime teile helistada, näiteks kui soovitud toode on jälle olemas?</translation>
    </message>
    <message>
        <source>May we look at what you bought with us, to choose offers for you?</source>
        <translation>Kas võime teile pakkumiste valimiseks vaadata, mida olete meilt ostnud?</translation>
    </message>
    <message>
        <source>May we send you messages about new things? You can stop them at any time.</source>
        <translation>Kas võime saata teile sõnumeid uudiste kohta? Saate neist igal ajal loobuda.</translation>
    </message>
    <message>
        <source>May we send you news by email? You can stop it at any time, in every email.</source>
        <translation>Kas võime saata teile uudiseid e-postiga? Saate loobuda igal ajal, igas e-kirjas.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Sõnumid</translation>
    </message>
    <message>
        <source>Only the customer can agree again: in the app or on the web.</source>
        <translation>Uuesti saab nõustuda ainult klient ise: rakenduses või veebis.</translation>
    </message>
    <message>
        <source>Personal offers</source>
        <translation>Isiklikud pakkumised</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <translation>Telefonikõned</translation>
    </message>
    <message>
        <source>Receipts by email</source>
        <translation>Kviitungid e-postiga</translation>
    </message>
    <message>
        <source>Shall we send your receipts by email? We use the address for nothing else.</source>
        <translation>Kas saadame kviitungid teile e-postiga? Muuks me aadressi ei kasuta.</translation>
    </message>
    <message>
        <source>Withdrew {day}, {proof}</source>
        <translation>Võttis tagasi {day}, {proof}</translation>
    </message>
    <message>
        <source>in the app</source>
        <translation>rakenduses</translation>
    </message>
    <message>
        <source>on the web</source>
        <translation>veebis</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>allkirjaga</translation>
    </message>
    <message>
        <source>told us</source>
        <translation>suuliselt</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Agreed</source>
        <translation>Nõus</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>Küsi kliendilt</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Jäta samaks</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Veel küsimata</translation>
    </message>
    <message>
        <source>Read to the customer: “{words}”</source>
        <translation>Loe kliendile ette: „{words}”</translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>Ütles jah</translation>
    </message>
    <message>
        <source>They signed</source>
        <translation>Andis allkirja</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>Nõusolekud</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Võta tagasi</translation>
    </message>
    <message>
        <source>Withdraw, they said so</source>
        <translation>Võta tagasi, suuliselt</translation>
    </message>
    <message>
        <source>Withdraw, they signed</source>
        <translation>Võta tagasi, allkirjaga</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tagasi võetud</translation>
    </message>
    <message>
        <source>{channel}: agreed</source>
        <translation>{channel}: nõus</translation>
    </message>
    <message>
        <source>{channel}: withdrawn</source>
        <translation>{channel}: tagasi võetud</translation>
    </message>
    <message>
        <source>{since} · {name}</source>
        <translation>{since} · {name}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}”</translation>
    </message>
</context>
<context>
    <name>ConsentStrip</name>
    <message>
        <source>Agreed to</source>
        <translation>Nõusolekud</translation>
    </message>
    <message>
        <source>Never asked what they agree to</source>
        <translation>Nõusolekuid pole küsitud</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgia</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tšehhi</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Taani</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Eesti</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Soome</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Prantsusmaa</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Saksamaa</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Iirimaa</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Läti</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Leedu</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Holland</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norra</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Poola</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovakkia</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Rootsi</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Šveits</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Ühendkuningriik</translation>
    </message>
</context>
<context>
    <name>CouponRows</name>
    <message>
        <source>Take coupon {code} out</source>
        <translation>Võta kupong {code} välja</translation>
    </message>
</context>
<context>
    <name>CouponSheet</name>
    <message>
        <source>Add the coupon</source>
        <translation>Lisa kupong</translation>
    </message>
    <message>
        <source>Code of the coupon</source>
        <translation>Kupongi kood</translation>
    </message>
    <message>
        <source>Coupon {code} is out of the basket.</source>
        <translation>Kupong {code} on korvist väljas.</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Kupongid</translation>
    </message>
    <message>
        <source>No coupon is in this basket yet.</source>
        <translation>Korvis pole veel ühtki kupongi.</translation>
    </message>
    <message>
        <source>Press a coupon to take it out.</source>
        <translation>Kupongi eemaldamiseks vajuta sellele.</translation>
    </message>
    <message>
        <source>Scan it</source>
        <translation>Skanni see</translation>
    </message>
    <message>
        <source>Scan the coupon, or type its code</source>
        <translation>Skanni kupong või sisesta kood</translation>
    </message>
    <message>
        <source>The coupon counts.</source>
        <translation>Kupong kehtib.</translation>
    </message>
</context>
<context>
    <name>CreateSheet</name>
    <message>
        <source>Add customer</source>
        <translation>Lisa klient</translation>
    </message>
    <message>
        <source>Loyalty card, scanned</source>
        <translation>Kliendikaart, skannitud</translation>
    </message>
    <message>
        <source>May we?</source>
        <translation>Kas tohime?</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Uus klient</translation>
    </message>
    <message>
        <source>Read each question out. Only a yes is kept, with these words.</source>
        <translation>Loe iga küsimus ette. Salvestub ainult jah, koos nende sõnadega.</translation>
    </message>
    <message>
        <source>This is no loyalty card. Save the customer first.</source>
        <translation>See pole kliendikaart. Salvesta enne klient.</translation>
    </message>
</context>
<context>
    <name>CreditSheet</name>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>How much of it?</source>
        <translation>Kui palju sellest?</translation>
    </message>
    <message>
        <source>Take store credit</source>
        <translation>Võta ettemaksust</translation>
    </message>
    <message>
        <source>Take {amount} of the credit</source>
        <translation>Võta ettemaksust {amount}</translation>
    </message>
    <message>
        <source>The customer has so much with us.</source>
        <translation>Nii palju on kliendil meie juures.</translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>As the customer writes it</source>
        <translation>Nii, nagu klient selle kirjutab</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Vali keel</translation>
    </message>
    <message>
        <source>Close this sheet first, then scan again.</source>
        <translation>Sulge enne see aken, siis skanni uuesti.</translation>
    </message>
    <message>
        <source>Customer of this basket</source>
        <translation>Korvi klient</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Leitud kliendid</translation>
    </message>
    <message>
        <source>Dialled as {number}</source>
        <translation>Helistatakse: {number}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Here lately</source>
        <translation>Hiljuti siin</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Kliendikaart</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Name, email, phone, card or customer number</source>
        <translation>Nimi, e-post, telefon, kaart või kliendinumber</translation>
    </message>
    <message>
        <source>Nobody on this device is called so. Search everywhere, or scan the loyalty card.</source>
        <translation>Sellise nimega klienti seadmes pole. Otsi kõikjalt või skanni kliendikaart.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Scan it</source>
        <translation>Skanni see</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Otsi kliente</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Otsi kõikjalt</translation>
    </message>
    <message>
        <source>Take the customer off this basket</source>
        <translation>Eemalda klient korvist</translation>
    </message>
    <message>
        <source>{name} is a customer now.</source>
        <translation>{name} on nüüd klient.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Age not known</source>
        <translation>Seis teadmata</translation>
    </message>
    <message>
        <source>Central does not answer now. Try again when the line is back.</source>
        <translation>Keskus praegu ei vasta. Proovi uuesti, kui ühendus taastub.</translation>
    </message>
    <message>
        <source>Central has found somebody. The details are on their way.</source>
        <translation>Keskus leidis kellegi. Andmed on teel.</translation>
    </message>
    <message>
        <source>Central knows nobody by that either. Check it letter by letter.</source>
        <translation>Ka keskus ei leia kedagi. Kontrolli tähthaaval.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kliendid</translation>
    </message>
    <message>
        <source>Customers of other stores are found by their whole email address, phone, card or number.</source>
        <translation>Teiste poodide kliente leiab ainult täieliku e-posti, telefoni, kaardi või numbri järgi.</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Muuda andmeid</translation>
    </message>
    <message>
        <source>Export or erase</source>
        <translation>Ekspordi või kustuta</translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation>Siin alates {time}</translation>
    </message>
    <message>
        <source>More about this customer</source>
        <translation>Veel kliendi kohta</translation>
    </message>
    <message>
        <source>Needs the line</source>
        <translation>Vajab ühendust</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Märkmed</translation>
    </message>
    <message>
        <source>Same person twice?</source>
        <translation>Sama inimene topelt?</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Otsi kliente</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Otsi kõikjalt</translation>
    </message>
    <message>
        <source>Somebody of another store may be known to central.</source>
        <translation>Teise poe klienti võib teada keskus.</translation>
    </message>
    <message>
        <source>The call is made.</source>
        <translation>Kõne on tehtud.</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>Nõusolekud</translation>
    </message>
    <message>
        <source>{name} has left.</source>
        <translation>{name} on lahkunud.</translation>
    </message>
    <message>
        <source>{name} is in the store.</source>
        <translation>{name} on poes.</translation>
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
        <translation>Alusta müüki</translation>
    </message>
    <message>
        <source>Contacts are masked</source>
        <translation>Kontaktid on peidetud</translation>
    </message>
    <message>
        <source>Continue in store</source>
        <translation>Jätka poes</translation>
    </message>
    <message>
        <source>Goes well with what they have</source>
        <translation>Sobib olemasolevaga</translation>
    </message>
    <message>
        <source>In the cart</source>
        <translation>Veebikorvis</translation>
    </message>
    <message>
        <source>Next best actions</source>
        <translation>Järgmised sammud</translation>
    </message>
    <message>
        <source>No cart is open. What is put into it in web or app shows up here.</source>
        <translation>Avatud veebikorvi pole. Veebis või rakenduses lisatu ilmub siia.</translation>
    </message>
    <message>
        <source>Nothing to offer now.</source>
        <translation>Praegu pole midagi pakkuda.</translation>
    </message>
    <message>
        <source>Online cart</source>
        <translation>Veebikorv</translation>
    </message>
    <message>
        <source>Open somebody and turn “Shoulder-safe” off. They are masked again after half a minute.</source>
        <translation>Ava klient ja lülita „Peida andmed” välja. Poole minuti pärast peidetakse need uuesti.</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>On this device</source>
        <translation>Selles seadmes</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>seisuga</translation>
    </message>
</context>
<context>
    <name>DensePanel</name>
    <message>
        <source>Add by hand</source>
        <translation>Lisa käsitsi</translation>
    </message>
    <message>
        <source>Nothing in the basket yet</source>
        <translation>Ostukorv on veel tühi</translation>
    </message>
    <message>
        <source>Scan a product, or add it by hand.</source>
        <translation>Skanni toode või lisa käsitsi.</translation>
    </message>
    <message>
        <source>{items} · started {time}</source>
        <translation>{items} · algus {time}</translation>
    </message>
    <message>
        <source>{items} · {device} · started {time}</source>
        <translation>{items} · {device} · algus {time}</translation>
    </message>
</context>
<context>
    <name>DensePlan</name>
    <message>
        <source>Change plan</source>
        <translation>Muuda plaani</translation>
    </message>
    <message>
        <source>One payment, one receipt</source>
        <translation>Üks makse, üks kviitung</translation>
    </message>
    <message>
        <source>One plan</source>
        <translation>Üks plaan</translation>
    </message>
</context>
<context>
    <name>DenseSide</name>
    <message>
        <source>Coupon {code} taken out</source>
        <translation>Kupong {code} on välja võetud</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>Kinkekviitung</translation>
    </message>
    <message>
        <source>No basket in hand</source>
        <translation>Ostukorvi pole avatud</translation>
    </message>
    <message>
        <source>Scan the first product, or open one that waits.</source>
        <translation>Skanni esimene toode või ava ootel korv.</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>Miks selline hind</translation>
    </message>
    <message>
        <source>without prices</source>
        <translation>hindadeta</translation>
    </message>
</context>
<context>
    <name>DenseToPay</name>
    <message>
        <source>To pay</source>
        <translation>Maksta</translation>
    </message>
    <message>
        <source>You save {amount}</source>
        <translation>Säästad {amount}</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Another bin</source>
        <translation>Muu hoiukoht</translation>
    </message>
    <message>
        <source>Can&apos;t find it</source>
        <translation>Ei leia</translation>
    </message>
    <message>
        <source>Choose one, or scan the code the customer shows.</source>
        <translation>Vali üks või skanni kliendi kood.</translation>
    </message>
    <message>
        <source>No pickup chosen</source>
        <translation>Väljastust pole valitud</translation>
    </message>
    <message>
        <source>Not sent yet, saved on this device</source>
        <translation>Veel saatmata, seadmesse salvestatud</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
    <message>
        <source>{picked} of {pieces}</source>
        <translation>{picked} / {pieces}</translation>
    </message>
</context>
<context>
    <name>Disc</name>
    <message>
        <source>done</source>
        <translation>tehtud</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Access ended</source>
        <translation>Ligipääs lõpetatud</translation>
    </message>
    <message>
        <source>Basket handed on</source>
        <translation>Ostukorv edasi antud</translation>
    </message>
    <message>
        <source>Basket parked</source>
        <translation>Ostukorv pandud ootele</translation>
    </message>
    <message>
        <source>Basket sent home to the web cart</source>
        <translation>Ostukorv saadetud veebikorvi</translation>
    </message>
    <message>
        <source>Basket taken up again</source>
        <translation>Ootel ostukorviga jätkatud</translation>
    </message>
    <message>
        <source>Basket thrown away</source>
        <translation>Ostukorv ära visatud</translation>
    </message>
    <message>
        <source>Cart changed on the web</source>
        <translation>Veebikorv veebis muudetud</translation>
    </message>
    <message>
        <source>Charge given back</source>
        <translation>Võetud summa tagastatud</translation>
    </message>
    <message>
        <source>Choice made</source>
        <translation>Valik tehtud</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <translation>Nõusolek muudetud</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>Klient lisatud</translation>
    </message>
    <message>
        <source>Customer corrected</source>
        <translation>Kliendi andmed parandatud</translation>
    </message>
    <message>
        <source>Customer has left</source>
        <translation>Klient on lahkunud</translation>
    </message>
    <message>
        <source>Customer is in the store</source>
        <translation>Klient on poes</translation>
    </message>
    <message>
        <source>Customers merged</source>
        <translation>Kliendid ühendatud</translation>
    </message>
    <message>
        <source>Device enrolled</source>
        <translation>Seade registreeritud</translation>
    </message>
    <message>
        <source>Device locked out</source>
        <translation>Seade blokeeritud</translation>
    </message>
    <message>
        <source>Device may sell</source>
        <translation>Seade tohib müüa</translation>
    </message>
    <message>
        <source>Device renamed</source>
        <translation>Seadme nimi muudetud</translation>
    </message>
    <message>
        <source>Email of a receipt settled</source>
        <translation>Kviitungi e-kiri lahendatud</translation>
    </message>
    <message>
        <source>Erasure started</source>
        <translation>Kustutamine algatatud</translation>
    </message>
    <message>
        <source>Export started</source>
        <translation>Eksport algatatud</translation>
    </message>
    <message>
        <source>Gift card charged</source>
        <translation>Kinkekaardilt võetud</translation>
    </message>
    <message>
        <source>Handed over, {about}</source>
        <translation>Väljastatud, {about}</translation>
    </message>
    <message>
        <source>Made ready, {about}</source>
        <translation>Valmis pandud, {about}</translation>
    </message>
    <message>
        <source>Merge taken apart</source>
        <translation>Kliendid lahutatud</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Märge lisatud</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Märge eemaldatud</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>PIN muudetud</translation>
    </message>
    <message>
        <source>Paid by link</source>
        <translation>Makselingiga makstud</translation>
    </message>
    <message>
        <source>Pay link asked for</source>
        <translation>Makselink küsitud</translation>
    </message>
    <message>
        <source>Pay link cancelled</source>
        <translation>Makselink tühistatud</translation>
    </message>
    <message>
        <source>Pay link over</source>
        <translation>Makselink aegunud</translation>
    </message>
    <message>
        <source>Payment by link given back</source>
        <translation>Lingimakse tagastatud</translation>
    </message>
    <message>
        <source>Payment by link is back</source>
        <translation>Lingimakse on kliendil tagasi</translation>
    </message>
    <message>
        <source>Picking started, {about}</source>
        <translation>Kogumine algas, {about}</translation>
    </message>
    <message>
        <source>Pickup promised, {about}</source>
        <translation>Väljastus lubatud, {about}</translation>
    </message>
    <message>
        <source>Piece not found, {about}</source>
        <translation>Toodet ei leitud, {about}</translation>
    </message>
    <message>
        <source>Piece picked, {about}</source>
        <translation>Toode kogutud, {about}</translation>
    </message>
    <message>
        <source>Preferences changed</source>
        <translation>Eelistused muudetud</translation>
    </message>
    <message>
        <source>Price checked, {about}</source>
        <translation>Hind kontrollitud, {about}</translation>
    </message>
    <message>
        <source>Promise taken back, {about}</source>
        <translation>Lubadus tagasi võetud, {about}</translation>
    </message>
    <message>
        <source>Promised call is open again</source>
        <translation>Lubatud kõne taas avatud</translation>
    </message>
    <message>
        <source>Promised call made</source>
        <translation>Lubatud kõne tehtud</translation>
    </message>
    <message>
        <source>Receipt by email, {about}</source>
        <translation>Kviitung e-postiga, {about}</translation>
    </message>
    <message>
        <source>Reservation released</source>
        <translation>Reserveering vabastatud</translation>
    </message>
    <message>
        <source>Reserved, {about}</source>
        <translation>Reserveeritud, {about}</translation>
    </message>
    <message>
        <source>Sale taken back, {about}</source>
        <translation>Müük tühistatud, {about}</translation>
    </message>
    <message>
        <source>Shipment promised, {about}</source>
        <translation>Saadetis lubatud, {about}</translation>
    </message>
    <message>
        <source>Sold, {about}</source>
        <translation>Müüdud, {about}</translation>
    </message>
    <message>
        <source>Something newer</source>
        <translation>Midagi uuemat</translation>
    </message>
    <message>
        <source>Something to remember added</source>
        <translation>Eelistus lisatud</translation>
    </message>
    <message>
        <source>Something to remember removed</source>
        <translation>Eelistus eemaldatud</translation>
    </message>
    <message>
        <source>Stock corrected, {about}</source>
        <translation>Laoseis parandatud, {about}</translation>
    </message>
    <message>
        <source>Store credit used</source>
        <translation>Ettemaks kasutatud</translation>
    </message>
    <message>
        <source>Time ran out, {about}</source>
        <translation>Aeg sai läbi, {about}</translation>
    </message>
    <message>
        <source>Web cart bought, {about}</source>
        <translation>Veebikorv ostetud, {about}</translation>
    </message>
    <message>
        <source>Web cart continued in the store</source>
        <translation>Veebikorv poes jätkatud</translation>
    </message>
    <message>
        <source>Web cart free again</source>
        <translation>Veebikorv taas vaba</translation>
    </message>
    <message>
        <source>Web cart let go</source>
        <translation>Veebikorv vabastatud</translation>
    </message>
    <message>
        <source>shelf {shelf}</source>
        <translation>riiul {shelf}</translation>
    </message>
    <message>
        <source>with signature</source>
        <translation>allkirjaga</translation>
    </message>
    <message>
        <source>{pieces} in {bin}</source>
        <translation>{pieces} hoiukohas {bin}</translation>
    </message>
</context>
<context>
    <name>DoneSheet</name>
    <message>
        <source>Change to give back</source>
        <translation>Anna tagasi</translation>
    </message>
    <message>
        <source>Code of the receipt</source>
        <translation>Kviitungi kood</translation>
    </message>
    <message>
        <source>Every store of the chain can check the receipt by this code, also offline.</source>
        <translation>Selle koodiga saab kviitungit kontrollida iga keti pood, ka võrguta.</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>Kinkekviitung</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Uus müük</translation>
    </message>
    <message>
        <source>Now {tier}</source>
        <translation>Nüüd {tier}</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>Ava kviitung</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Makstud</translation>
    </message>
    <message>
        <source>Receipt by email</source>
        <translation>Kviitung e-postiga</translation>
    </message>
    <message>
        <source>Receipt {number} · {time}</source>
        <translation>Kviitung {number} · {time}</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Müüdud</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>Known already?</source>
        <translation>Kas juba olemas?</translation>
    </message>
    <message>
        <source>This is them</source>
        <translation>See on tema</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>No such number is in use. Read it back to the customer.</source>
        <translation>Sellist numbrit ei ole kasutusel. Loe see kliendile ette.</translation>
    </message>
    <message>
        <source>This can&apos;t be dialled. It is kept as it is typed.</source>
        <translation>Sellele ei saa helistada. See jääb alles nii, nagu on kirjutatud.</translation>
    </message>
    <message>
        <source>{name} has nearly the same name.</source>
        <translation>Peaaegu sama nimi: {name}.</translation>
    </message>
    <message>
        <source>{name} has the same email address.</source>
        <translation>Sama e-posti aadress: {name}.</translation>
    </message>
    <message>
        <source>{name} has the same loyalty card.</source>
        <translation>Sama kliendikaart: {name}.</translation>
    </message>
    <message>
        <source>{name} has the same phone number.</source>
        <translation>Sama telefoninumber: {name}.</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Add</source>
        <translation>Lisa</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Muu päev</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Sünnipäev</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Bränd</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Muuda andmeid</translation>
    </message>
    <message>
        <source>Favourite brands</source>
        <translation>Lemmikbrändid</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>Tähtpäevad</translation>
    </message>
    <message>
        <source>Loyalty card, scanned</source>
        <translation>Kliendikaart, skannitud</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuu</translation>
    </message>
    <message>
        <source>Neither a loyalty card nor a product of ours.</source>
        <translation>Pole meie kliendikaart ega toode.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Midagi pole veel muudetud.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Mille suurus</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Eelistused</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Tootenumber</translation>
    </message>
    <message>
        <source>Put on the wish list</source>
        <translation>Lisa soovinimekirja</translation>
    </message>
    <message>
        <source>Remove {thing}</source>
        <translation>Eemalda {thing}</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Salvesta andmed</translation>
    </message>
    <message>
        <source>Scan it</source>
        <translation>Skanni see</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Suurus</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Suurused</translation>
    </message>
    <message>
        <source>Such as no wool</source>
        <translation>Näiteks: mitte villa</translation>
    </message>
    <message>
        <source>What they like</source>
        <translation>Mis kliendile meeldib</translation>
    </message>
    <message>
        <source>Which day it is</source>
        <translation>Mis päev see on</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>Soovinimekiri</translation>
    </message>
    <message>
        <source>Year, if known</source>
        <translation>Aasta, kui teada</translation>
    </message>
    <message>
        <source>{name} is corrected.</source>
        <translation>{name}: andmed parandatud.</translation>
    </message>
</context>
<context>
    <name>EmailSheet</name>
    <message>
        <source>Another address</source>
        <translation>Muu aadress</translation>
    </message>
    <message>
        <source>Ask the customer first.</source>
        <translation>Küsi enne kliendilt.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-posti aadress</translation>
    </message>
    <message>
        <source>For this receipt alone.</source>
        <translation>Ainult selle kviitungi jaoks.</translation>
    </message>
    <message>
        <source>It is used once, and kept nowhere else.</source>
        <translation>Seda kasutatakse ühe korra ja mujale ei salvestata.</translation>
    </message>
    <message>
        <source>Nothing else is ever sent to it because of this.</source>
        <translation>Midagi muud sinna selle põhjal ei saadeta.</translation>
    </message>
    <message>
        <source>Receipt {number} by email</source>
        <translation>Kviitung {number} e-postiga</translation>
    </message>
    <message>
        <source>Send the receipt</source>
        <translation>Saada kviitung</translation>
    </message>
    <message>
        <source>The customer agreed to receipts by email.</source>
        <translation>Klient on e-posti kviitungitega nõus.</translation>
    </message>
    <message>
        <source>The customer has given it for this receipt</source>
        <translation>Klient andis aadressi selle kviitungi jaoks</translation>
    </message>
    <message>
        <source>The receipt goes out as soon as the line allows.</source>
        <translation>Kviitung läheb teele, kui ühendus lubab.</translation>
    </message>
    <message>
        <source>Type the address.</source>
        <translation>Sisesta aadress.</translation>
    </message>
</context>
<context>
    <name>EnrolCard</name>
    <message>
        <source>Address of central</source>
        <translation>Keskuse aadress</translation>
    </message>
    <message>
        <source>Enrol this device</source>
        <translation>Registreeri seade</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>Registreerimiskood</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Selle seadme nimi</translation>
    </message>
    <message>
        <source>Set up this device</source>
        <translation>Seadista see seade</translation>
    </message>
    <message>
        <source>Tablet 4, ground floor</source>
        <translation>Tahvel 4, esimene korrus</translation>
    </message>
    <message>
        <source>The code is made at central. It is good for ten minutes and for one device.</source>
        <translation>Kood luuakse keskuses. See kehtib kümme minutit ja ühe seadme jaoks.</translation>
    </message>
</context>
<context>
    <name>Enrolment</name>
    <message>
        <source>Central does not answer. Check the address and the line, then try again.</source>
        <translation>Keskus ei vasta. Kontrolli aadressi ja ühendust ning proovi uuesti.</translation>
    </message>
    <message>
        <source>Over the internet central needs an address that begins with https.</source>
        <translation>Interneti kaudu peab keskuse aadress algama https-iga.</translation>
    </message>
    <message>
        <source>This code is not right. Check it and enter it again.</source>
        <translation>See kood pole õige. Kontrolli ja sisesta uuesti.</translation>
    </message>
    <message>
        <source>This code is too old. Ask support for a new one; it is good for ten minutes.</source>
        <translation>See kood on aegunud. Küsi toelt uut; see kehtib kümme minutit.</translation>
    </message>
    <message>
        <source>This code was used before. Ask support for a new one.</source>
        <translation>Seda koodi on juba kasutatud. Küsi toelt uut.</translation>
    </message>
    <message>
        <source>This device belongs to a store already. Ask support to set it up again.</source>
        <translation>See seade kuulub juba poele. Palu toel see uuesti seadistada.</translation>
    </message>
    <message>
        <source>This is not an address of central. It looks like https://central.example:8420.</source>
        <translation>See pole keskuse aadress. See näeb välja nagu https://central.example:8420.</translation>
    </message>
    <message>
        <source>Too many codes were tried. Wait a few minutes, then use a new code.</source>
        <translation>Prooviti liiga palju koode. Oota mõni minut ja kasuta uut koodi.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Another picture</source>
        <translation>Muu pilt</translation>
    </message>
    <message>
        <source>Link to the other price</source>
        <translation>Teise hinna link</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Ava pilt</translation>
    </message>
    <message>
        <source>Picture of the other price</source>
        <translation>Teise hinna pilt</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Pildid ({patterns})</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Tee pilt</translation>
    </message>
    <message>
        <source>The picture goes with the sale.</source>
        <translation>Pilt läheb müügiga kaasa.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>About</source>
        <translation>Kliendist</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Keskmine ost</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Sünnipäev</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Brändid</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>Ostmine</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kliendinumber</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Klient alates</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tähtpäevad</translation>
    </message>
    <message>
        <source>In other currencies</source>
        <translation>Muudes valuutades</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Viimati käis</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Ostud kokku</translation>
    </message>
    <message>
        <source>Likely to run out</source>
        <translation>Ilmselt lõppemas</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Kliendikaart</translation>
    </message>
    <message>
        <source>Own store</source>
        <translation>Kodupood</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Eelistab</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Tagastused</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Spent in the last twelve months counts.</source>
        <translation>Arvesse lähevad viimase 12 kuu ostud.</translation>
    </message>
    <message>
        <source>Still to {tier}</source>
        <translation>Tasemeni {tier}</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Ettemaks</translation>
    </message>
    <message>
        <source>Value, visits and habits come from central, and are not here yet.</source>
        <translation>Ostud, külastused ja harjumused tulevad keskusest, siin neid veel pole.</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>umbes {day}</translation>
    </message>
    <message>
        <source>{day}, {place}</source>
        <translation>{day}, {place}</translation>
    </message>
    <message>
        <source>{percent} of items</source>
        <translation>{percent} toodetest</translation>
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
        <translation>Mudeli andmed</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>Kõik andmed</translation>
    </message>
    <message>
        <source>Fewer facts</source>
        <translation>Vähem andmeid</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>Põhiandmed</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>Soovinimekiri</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Other places</source>
        <translation>Muud kohad</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Veel</translation>
    </message>
    <message>
        <source>Sums, points, coupons and other ways to pay</source>
        <translation>Summad, punktid, kupongid ja muud makseviisid</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Customers</source>
        <translation>Kliendid</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Tellimused</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Väljastus</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Tooted</translation>
    </message>
    <message>
        <source>{id} · done</source>
        <translation>{id} · tehtud</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Abi</translation>
    </message>
    <message>
        <source>Ready to scan · {line}</source>
        <translation>Valmis skannima · {line}</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Skannitud</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Otsi</translation>
    </message>
    <message>
        <source>This app has no page called {name}.</source>
        <translation>Lehte {name} selles rakenduses pole.</translation>
    </message>
</context>
<context>
    <name>GiftCardSheet</name>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>How much of it?</source>
        <translation>Kui palju sellest?</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Vaata järele</translation>
    </message>
    <message>
        <source>Number of the gift card</source>
        <translation>Kinkekaardi number</translation>
    </message>
    <message>
        <source>On the card that ends with {ending}.</source>
        <translation>Kaardil lõpuga {ending}.</translation>
    </message>
    <message>
        <source>On the card that ends with {ending}. It can be used until {day}.</source>
        <translation>Kaardil lõpuga {ending}. Kehtib kuni {day}.</translation>
    </message>
    <message>
        <source>Scan the card, or type its number</source>
        <translation>Skanni kaart või sisesta number</translation>
    </message>
    <message>
        <source>Scan the card, or type its number.</source>
        <translation>Skanni kaart või sisesta number.</translation>
    </message>
    <message>
        <source>Take the gift card</source>
        <translation>Võta kinkekaart</translation>
    </message>
    <message>
        <source>Take {amount} from the card</source>
        <translation>Võta kaardilt {amount}</translation>
    </message>
</context>
<context>
    <name>GiveBackSheet</name>
    <message>
        <source>Give back {amount}</source>
        <translation>Tagasta {amount}</translation>
    </message>
    <message>
        <source>Give back {amount}, {way}</source>
        <translation>Tagasta {amount}, {way}</translation>
    </message>
    <message>
        <source>Give it back on the terminal first, code {code}. Then confirm here.</source>
        <translation>Tagasta raha enne terminalis, kood {code}. Siis kinnita siin.</translation>
    </message>
    <message>
        <source>It goes back the way the customer has paid it.</source>
        <translation>Raha läheb tagasi nii, nagu klient maksis.</translation>
    </message>
    <message>
        <source>It goes back to where it was taken from.</source>
        <translation>Raha läheb tagasi sinna, kust see võeti.</translation>
    </message>
    <message>
        <source>Take {amount} out of the drawer and hand it over.</source>
        <translation>Võta kassasahtlist {amount} ja anna kliendile.</translation>
    </message>
    <message>
        <source>The basket stays, and can be paid another way.</source>
        <translation>Korv jääb alles, maksta saab muul viisil.</translation>
    </message>
    <message>
        <source>The terminal gives it back to the same card, which is not needed for it.</source>
        <translation>Terminal tagastab raha samale kaardile, kaarti ennast pole vaja.</translation>
    </message>
</context>
<context>
    <name>GoesWellCard</name>
    <message>
        <source>Enter adds, arrows move</source>
        <translation>Enter lisab, nooled liigutavad</translation>
    </message>
    <message>
        <source>Goes well with</source>
        <translation>Sobib juurde</translation>
    </message>
    <message>
        <source>Nothing is often bought with this yet.</source>
        <translation>Selle juurde pole veel midagi sageli ostetud.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Ask for the pickup code.</source>
        <translation>Küsi väljastuskoodi.</translation>
    </message>
    <message>
        <source>Does not match this order</source>
        <translation>Ei vasta sellele tellimusele</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Väljasta</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>Väljastus: {name}</translation>
    </message>
    <message>
        <source>Hand over {items}</source>
        <translation>Väljasta {items}</translation>
    </message>
    <message>
        <source>Matches this order</source>
        <translation>Vastab sellele tellimusele</translation>
    </message>
    <message>
        <source>Photo ID</source>
        <translation>Fotoga dokument</translation>
    </message>
    <message>
        <source>Photo ID, because the order is over {amount}</source>
        <translation>Fotoga dokument, sest tellimus on üle {amount}</translation>
    </message>
    <message>
        <source>Saved on this device. It is sent when the line is back.</source>
        <translation>Seadmesse salvestatud. Saadetakse, kui ühendus taastub.</translation>
    </message>
    <message>
        <source>Write down who collects it.</source>
        <translation>Kirjuta üles, kes selle saab.</translation>
    </message>
    <message>
        <source>{id} · {items} · paid {paid}, nothing to collect</source>
        <translation>{id} · {items} · makstud {paid}, tasuda pole</translation>
    </message>
    <message>
        <source>{id}: {items} handed over.</source>
        <translation>{id}: väljastatud {items}.</translation>
    </message>
    <message>
        <source>{items} from shelf {shelf}</source>
        <translation>{items} riiulilt {shelf}</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Clear</source>
        <translation>Tühjenda</translation>
    </message>
    <message>
        <source>Name matches</source>
        <translation>Nimi klapib</translation>
    </message>
    <message>
        <source>Name of the person who collects</source>
        <translation>Saaja nimi</translation>
    </message>
    <message>
        <source>Pickup code</source>
        <translation>Väljastuskood</translation>
    </message>
    <message>
        <source>Scan it</source>
        <translation>Skanni see</translation>
    </message>
    <message>
        <source>Scan it or type it</source>
        <translation>Skanni või sisesta</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Allkiri</translation>
    </message>
    <message>
        <source>Signature, not required</source>
        <translation>Allkiri, pole kohustuslik</translation>
    </message>
    <message>
        <source>Someone else collects</source>
        <translation>Saaja on keegi teine</translation>
    </message>
    <message>
        <source>We store that you checked, not the document.</source>
        <translation>Salvestub kontrollimise märge, mitte dokument.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Back online since {time}</source>
        <translation>Taas võrgus alates {time}</translation>
    </message>
    <message>
        <source>Everything is saved at central.</source>
        <translation>Kõik on keskuses salvestatud.</translation>
    </message>
    <message>
        <source>Everything is saved at central. Last heard {time}.</source>
        <translation>Kõik on keskuses salvestatud. Viimane teade {time}.</translation>
    </message>
    <message>
        <source>Loading what this store needs</source>
        <translation>Laadin poe jaoks vajalikku</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Võrguta alates {time}</translation>
    </message>
    <message>
        <source>Online since {time}</source>
        <translation>Võrgus alates {time}</translation>
    </message>
    <message>
        <source>This device is locked out</source>
        <translation>See seade on blokeeritud</translation>
    </message>
    <message>
        <source>You can go on working. Nothing waits to be sent.</source>
        <translation>Saad edasi töötada. Saatmist ei oota midagi.</translation>
    </message>
    <message>
        <source>You worked alone for {time}.</source>
        <translation>Ühenduseta töö kestis: {time}.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>saadetud</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>saatmata</translation>
    </message>
    <message>
        <source>{n} documents so far. You can work as soon as it is done.</source>
        <translation>Seni {n} dokumenti. Töötada saad kohe, kui see on valmis.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
</context>
<context>
    <name>HeadCard</name>
    <message>
        <source>Details are masked</source>
        <translation>Andmed on peidetud</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Lahkus</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>On siin</translation>
    </message>
    <message>
        <source>More about this customer</source>
        <translation>Veel kliendi kohta</translation>
    </message>
    <message>
        <source>Shoulder-safe</source>
        <translation>Peida andmed</translation>
    </message>
    <message>
        <source>Shown for 30 s</source>
        <translation>Näha 30&#xa0;s</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Add by hand</source>
        <translation>Lisa käsitsi</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Ostukorv</translation>
    </message>
    <message>
        <source>Line discount</source>
        <translation>Rea allahindlus</translation>
    </message>
    <message>
        <source>More for this basket</source>
        <translation>Korvi tegevused</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märge</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Ootele</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Eemalda rida</translation>
    </message>
</context>
<context>
    <name>HeldCard</name>
    <message>
        <source>Here, {store}</source>
        <translation>Siin, {store}</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserveeritud</translation>
    </message>
    <message>
        <source>Waiting in parcels</source>
        <translation>Ootab pakkides</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>veel laadimata</translation>
    </message>
    <message>
        <source>{age}, counted {day}</source>
        <translation>{age}, loetud: {day}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A dashed indigo line. This device works alone. What you do is saved here and sent later.</source>
        <translation>Katkendlik indigojoon. Seade töötab ühenduseta. Tehtu salvestub siia ja saadetakse hiljem.</translation>
    </message>
    <message>
        <source>A solid indigo line. What was done alone is on its way. Go on working.</source>
        <translation>Indigosinine täisjoon. Ühenduseta tehtu on teel. Tööta edasi.</translation>
    </message>
    <message>
        <source>A solid teal line. Central has everything that was done here, and answers.</source>
        <translation>Sinakasroheline täisjoon. Keskusel on kõik siin tehtu ja keskus vastab.</translation>
    </message>
    <message>
        <source>An amber line. Two things contradict each other. Tap the pill and choose what is right.</source>
        <translation>Merevaigukollane joon. Kaks asja on vastuolus. Puuduta märki ja vali, mis on õige.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Abi</translation>
    </message>
    <message>
        <source>Offline · 3 saved here</source>
        <translation>Võrguta · 3 siia salvestatud</translation>
    </message>
    <message>
        <source>Online · 1 needs you</source>
        <translation>Võrgus · 1 ootab sind</translation>
    </message>
    <message>
        <source>Online · all saved</source>
        <translation>Võrgus · kõik salvestatud</translation>
    </message>
    <message>
        <source>Online · sending 2 of 5</source>
        <translation>Võrgus · saadan 2/5</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Abi</translation>
    </message>
    <message>
        <source>Nothing matches “{typed}”</source>
        <translation>„{typed}” järgi ei leitud midagi</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Otsi abist</translation>
    </message>
    <message>
        <source>Try another word, or ask a colleague.</source>
        <translation>Proovi teist sõna või küsi kolleegilt.</translation>
    </message>
</context>
<context>
    <name>HelpSide</name>
    <message>
        <source>Licence of {name}</source>
        <translation>Litsents: {name}</translation>
    </message>
    <message>
        <source>People ask</source>
        <translation>Küsitakse sageli</translation>
    </message>
    <message>
        <source>This part names its licence and brings no text of it.</source>
        <translation>See osa nimetab oma litsentsi, kuid teksti pole kaasas.</translation>
    </message>
</context>
<context>
    <name>Holdings</name>
    <message>
        <source>Customers</source>
        <translation>Kliendid</translation>
    </message>
    <message>
        <source>Entry {n} is not as signed</source>
        <translation>Kanne {n} erineb allkirjastatust</translation>
    </message>
    <message>
        <source>In a file of its own</source>
        <translation>Eraldi failis</translation>
    </message>
    <message>
        <source>In the system key store</source>
        <translation>Süsteemi võtmehoidlas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Võtmed</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Päevik</translation>
    </message>
    <message>
        <source>Open pickups</source>
        <translation>Avatud väljastused</translation>
    </message>
    <message>
        <source>Orders, 90 days</source>
        <translation>Tellimused, 90 päeva</translation>
    </message>
    <message>
        <source>Products and prices</source>
        <translation>Tooted ja hinnad</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skanner</translation>
    </message>
    <message>
        <source>Serial port {port}</source>
        <translation>Jadaport {port}</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>Töötajad ja PIN-id</translation>
    </message>
    <message>
        <source>Stock, elsewhere</source>
        <translation>Laoseis, mujal</translation>
    </message>
    <message>
        <source>Stock, this store</source>
        <translation>Laoseis, see pood</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Salvestusruum</translation>
    </message>
    <message>
        <source>Types like a keyboard</source>
        <translation>Trükib nagu klaviatuur</translation>
    </message>
    <message>
        <source>{n} of {all} received</source>
        <translation>{n} / {all} vastu võetud</translation>
    </message>
    <message>
        <source>{used}, {free} free</source>
        <translation>{used}, vaba {free}</translation>
    </message>
</context>
<context>
    <name>InboxSheet</name>
    <message>
        <source>Needs attention</source>
        <translation>Vajab tähelepanu</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Miski ei oota sinu otsust</translation>
    </message>
    <message>
        <source>When something does not fit together, it waits here until somebody chooses.</source>
        <translation>Kui midagi omavahel ei klapi, ootab see siin, kuni keegi otsustab.</translation>
    </message>
</context>
<context>
    <name>ItemTile</name>
    <message>
        <source>Stays here</source>
        <translation>Jääb siia</translation>
    </message>
    <message>
        <source>{taken} of {waiting} · {detail}</source>
        <translation>{taken} / {waiting} · {detail}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A piece can&apos;t be found</source>
        <translation>Toodet ei leia</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>Lisa käsitsi</translation>
    </message>
    <message>
        <source>Adjust the stock</source>
        <translation>Paranda laoseisu</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Muuda plaani</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Vali rida</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>Sulge pealmine</translation>
    </message>
    <message>
        <source>Customers and returns</source>
        <translation>Kliendid ja tagastused</translation>
    </message>
    <message>
        <source>Do the next step</source>
        <translation>Tee järgmine samm</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Kõikjal</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mine tagasi</translation>
    </message>
    <message>
        <source>Lock this device</source>
        <translation>Lukusta seade</translation>
    </message>
    <message>
        <source>More or fewer pieces of the line</source>
        <translation>Rea tükke rohkem või vähem</translation>
    </message>
    <message>
        <source>Note on the sale</source>
        <translation>Märge müügi juurde</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Ava rida</translation>
    </message>
    <message>
        <source>Open this help</source>
        <translation>Ava abi</translation>
    </message>
    <message>
        <source>Open what needs a choice</source>
        <translation>Ava otsust vajav</translation>
    </message>
    <message>
        <source>Park the basket</source>
        <translation>Pane korv ootele</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Väljastus</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Toode</translation>
    </message>
    <message>
        <source>Reserve one piece</source>
        <translation>Reserveeri üks tükk</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Otsi sellelt lehelt</translation>
    </message>
    <message>
        <source>Search or type a code</source>
        <translation>Otsi või sisesta kood</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Müük</translation>
    </message>
    <message>
        <source>Set a price by hand</source>
        <translation>Määra hind käsitsi</translation>
    </message>
    <message>
        <source>Take a card</source>
        <translation>Võta kaardimakse</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Võta sularaha</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>Eemalda rida</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>The first page of the rail, and so on to 9</source>
        <translation>Riba esimene leht, ja nii kuni 9</translation>
    </message>
    <message>
        <source>To the pickups</source>
        <translation>Väljastuste juurde</translation>
    </message>
    <message>
        <source>Undo, while it is offered</source>
        <translation>Võta tagasi, kuni pakutakse</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Keyboard</source>
        <translation>Klaviatuur</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <translation>Keel: {name}</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>For sign-in on this device, and for everybody who chose no language.</source>
        <translation>Sisselogimiseks selles seadmes ja kõigile, kes pole keelt valinud.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
</context>
<context>
    <name>Lease</name>
    <message>
        <source>Another device has taken the web cart. This basket stays as it is.</source>
        <translation>Veebikorvi võttis teine seade. See ostukorv jääb samaks.</translation>
    </message>
    <message>
        <source>The customer has changed the web cart meanwhile. Both versions are kept.</source>
        <translation>Klient muutis vahepeal veebikorvi. Mõlemad versioonid on alles.</translation>
    </message>
    <message>
        <source>The web cart is locked as soon as the line confirms it.</source>
        <translation>Veebikorv lukustub, kui ühendus selle kinnitab.</translation>
    </message>
    <message>
        <source>The web cart is locked while you sell, until {time} at least.</source>
        <translation>Veebikorv on müügi ajal lukus, vähemalt kuni {time}.</translation>
    </message>
    <message>
        <source>The web cart is not there any more. This basket stays as it is.</source>
        <translation>Veebikorvi enam pole. See ostukorv jääb samaks.</translation>
    </message>
    <message>
        <source>The web cart was bought meanwhile, {number}. Ask before you sell it.</source>
        <translation>Veebikorv osteti vahepeal, {number}. Küsi enne müümist üle.</translation>
    </message>
    <message>
        <source>{by} has taken the web cart on {device}. This basket stays as it is.</source>
        <translation>Veebikorvi võttis {by}, seade: {device}. See ostukorv jääb samaks.</translation>
    </message>
    <message>
        <source>{store} has taken the web cart. This basket stays as it is.</source>
        <translation>Veebikorvi võttis {store}. See ostukorv jääb samaks.</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>How it goes</source>
        <translation>Kättesaamine</translation>
    </message>
    <message>
        <source>In {n} parts</source>
        <translation>{n} osas</translation>
    </message>
    <message>
        <source>List price {price}</source>
        <translation>Hinnakirja hind {price}</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Blokeeritud</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Hind puudub</translation>
    </message>
    <message>
        <source>Not all pieces can be had</source>
        <translation>Kõiki tükke ei saa</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Võrguta</translation>
    </message>
    <message>
        <source>Offline · nothing waits</source>
        <translation>Võrguta · midagi ei oota</translation>
    </message>
    <message>
        <source>Offline · {n} saved here</source>
        <translation>Võrguta · {n} siin alles</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Võrgus</translation>
    </message>
    <message>
        <source>Online · all saved</source>
        <translation>Võrgus · kõik salvestatud</translation>
    </message>
    <message>
        <source>Online · loading</source>
        <translation>Võrgus · laadin</translation>
    </message>
    <message>
        <source>Online · sending {n} of {all}</source>
        <translation>Võrgus · saadan {n}/{all}</translation>
    </message>
    <message>
        <source>Online · {n} to send</source>
        <translation>Võrgus · {n} saatmata</translation>
    </message>
    <message>
        <source>This device is locked out</source>
        <translation>See seade on blokeeritud</translation>
    </message>
    <message>
        <source>To be confirmed. {why}</source>
        <translation>Ootab kinnitust. {why}</translation>
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
        <translation>{price}, {shop}</translation>
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
        <translation>Muuda suurust</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Muud viisid</translation>
    </message>
    <message>
        <source>The pill and the line below it</source>
        <translation>Märk ja joon selle all</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>+ and − change the number, Enter opens more, Del takes the line out.</source>
        <translation>+ ja − muudavad arvu, Enter avab rohkem, Del eemaldab rea.</translation>
    </message>
</context>
<context>
    <name>LinePlanSheet</name>
    <message>
        <source>How does it go?</source>
        <translation>Kuidas klient selle saab?</translation>
    </message>
    <message>
        <source>To ship it, add the customer first: a parcel needs a name.</source>
        <translation>Saatmiseks lisa enne klient: pakk vajab nime.</translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message>
        <source>About this line</source>
        <translation>Rea andmed</translation>
    </message>
    <message>
        <source>Another size or colour</source>
        <translation>Muu suurus või värv</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Note on this line</source>
        <translation>Märge rea juurde</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Tükke</translation>
    </message>
    <message>
        <source>Seen cheaper elsewhere</source>
        <translation>Mujal odavam</translation>
    </message>
    <message>
        <source>Set a price by hand</source>
        <translation>Määra hind käsitsi</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Võta välja</translation>
    </message>
    <message>
        <source>Who sold it</source>
        <translation>Kes müüs</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>Miks selline hind</translation>
    </message>
    <message>
        <source>{name} is out of the basket.</source>
        <translation>{name} on korvist väljas.</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Cancel the link</source>
        <translation>Tühista link</translation>
    </message>
    <message>
        <source>Central makes the link. This takes a moment.</source>
        <translation>Keskus loob linki. See võtab hetke.</translation>
    </message>
    <message>
        <source>Code of the link</source>
        <translation>Lingi kood</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopeeri link</translation>
    </message>
    <message>
        <source>It can be paid until {time}. Then nothing is charged.</source>
        <translation>Maksta saab kuni {time}. Pärast seda raha ei võeta.</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link on kopeeritud.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Loo link</translation>
    </message>
    <message>
        <source>Make a link for {amount}</source>
        <translation>Loo link: {amount}</translation>
    </message>
    <message>
        <source>The customer scans a code, or gets a link, and pays on their phone.</source>
        <translation>Klient skannib koodi või saab lingi ja maksab oma telefonis.</translation>
    </message>
    <message>
        <source>Waiting for the customer to pay {amount}</source>
        <translation>Ootan kliendi makset {amount}</translation>
    </message>
</context>
<context>
    <name>ManySheet</name>
    <message>
        <source>Leave it as it was</source>
        <translation>Jäta nagu enne</translation>
    </message>
    <message>
        <source>Take {pieces}</source>
        <translation>Võta {pieces}</translation>
    </message>
    <message>
        <source>That is a lot for one line. Look at the number once more.</source>
        <translation>Ühe rea kohta on see palju. Vaata arv veel kord üle.</translation>
    </message>
    <message>
        <source>{pieces}: is that right?</source>
        <translation>{pieces}: kas on õige?</translation>
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
        <translation>Üks ostukorv on juba avatud</translation>
    </message>
    <message>
        <source>A manager enters a PIN first.</source>
        <translation>Enne sisestab juhataja PIN-i.</translation>
    </message>
    <message>
        <source>Add the cart to this basket</source>
        <translation>Lisa veebikorv siia korvi</translation>
    </message>
    <message>
        <source>Can be taken apart until {day}</source>
        <translation>Lahutada saab kuni {day}</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>Vali keegi teine</translation>
    </message>
    <message>
        <source>Choose which one is kept. What it does not say is taken from the other; both histories stay. Ask the customer when in doubt.</source>
        <translation>Vali, kumb jääb alles. Puuduv võetakse teiselt; mõlema ajalugu jääb. Kahtluse korral küsi kliendilt.</translation>
    </message>
    <message>
        <source>Choose who is the same person.</source>
        <translation>Vali, kes on sama inimene.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Võrdle</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Klient alates</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Leitud</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Jäta mõlemad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Likely the same person</source>
        <translation>Ilmselt sama inimene</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Kliendikaart</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Ühenda</translation>
    </message>
    <message>
        <source>Merge into {name}, {number}</source>
        <translation>Ühenda: {name}, {number}</translation>
    </message>
    <message>
        <source>Merged before</source>
        <translation>Varem ühendatud</translation>
    </message>
    <message>
        <source>Nobody on this device looks the same.</source>
        <translation>Sarnast klienti seadmes pole.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Hiljem</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>One payment, one receipt.</source>
        <translation>Üks makse, üks kviitung.</translation>
    </message>
    <message>
        <source>Own store</source>
        <translation>Kodupood</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Same person twice?</source>
        <translation>Sama inimene topelt?</translation>
    </message>
    <message>
        <source>Search somebody else</source>
        <translation>Otsi kedagi teist</translation>
    </message>
    <message>
        <source>Somebody else: name, email, phone or number</source>
        <translation>Keegi teine: nimi, e-post, telefon või number</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Lahuta</translation>
    </message>
    <message>
        <source>The basket in hand stays on this device; the start page lists it.</source>
        <translation>Avatud korv jääb sellesse seadmesse; leiad selle avalehelt.</translation>
    </message>
    <message>
        <source>They are one customer now. It can be undone for 30 days.</source>
        <translation>Nüüd on see üks klient. Lahutada saab 30 päeva jooksul.</translation>
    </message>
    <message>
        <source>They are two customers again.</source>
        <translation>Need on taas kaks klienti.</translation>
    </message>
    <message>
        <source>Too long ago to be taken apart</source>
        <translation>Lahutamiseks liiga vana</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>puudub</translation>
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
        <translation>Lukusta seade</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Veel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Seaded</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>Counted</source>
        <translation>Loetud</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Kahjustatud</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Kohale toodud</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Leitud</translation>
    </message>
    <message>
        <source>Handed over, {because}</source>
        <translation>Väljastatud, {because}</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Kadunud</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Algseis</translation>
    </message>
    <message>
        <source>Picked for {because}</source>
        <translation>Kogutud: {because}</translation>
    </message>
    <message>
        <source>Put back from {because}</source>
        <translation>Tagasi pandud: {because}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Vastu võetud</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Tagastatud</translation>
    </message>
    <message>
        <source>Sale taken back</source>
        <translation>Müük tühistatud</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Saadetud</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Müüdud</translation>
    </message>
</context>
<context>
    <name>MovesCard</name>
    <message>
        <source>Moves</source>
        <translation>Liikumised</translation>
    </message>
    <message>
        <source>Nothing has moved here in the last 14 days.</source>
        <translation>Viimase 14 päeva jooksul pole siin midagi liikunud.</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>A colleague</source>
        <translation>Kolleeg</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Lisa märge</translation>
    </message>
    <message>
        <source>Colleagues here and at the customer&apos;s own store read it, and the customer may ask for it. No card numbers, nothing about health.</source>
        <translation>Seda loevad kolleegid siin ja kliendi kodupoes ning klient võib selle välja küsida. Mitte kaardinumbreid ega midagi tervise kohta.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Uus märge</translation>
    </message>
    <message>
        <source>Note on the sale</source>
        <translation>Märge müügi juurde</translation>
    </message>
    <message>
        <source>Note on this line</source>
        <translation>Märge rea juurde</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Märkmed</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Salvesta märge</translation>
    </message>
    <message>
        <source>Stays with the sale. No card numbers, and nothing about health.</source>
        <translation>Jääb müügi juurde. Mitte kaardinumbreid ega midagi tervise kohta.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Märge on salvestatud.</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>Märge on eemaldatud.</translation>
    </message>
    <message>
        <source>What a colleague should know next time</source>
        <translation>Mida kolleeg järgmisel korral teadma peaks</translation>
    </message>
    <message>
        <source>What whoever takes over should know</source>
        <translation>Mida jätkaja teadma peaks</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Varem kirjutatud</translation>
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
        <translation>Saadud sularaha</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Add a note</source>
        <translation>Lisa märge</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Kõik märkmed</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Märkmed</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Midagi pole veel kirja pandud.</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Ainult töötajatele</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Birthday price</source>
        <translation>Sünnipäevahind</translation>
    </message>
    <message>
        <source>By hand: {reason}</source>
        <translation>Käsitsi: {reason}</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Kahjustatud</translation>
    </message>
    <message>
        <source>Display piece</source>
        <translation>Näidistoode</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Vastutulek</translation>
    </message>
    <message>
        <source>Only for: {who}</source>
        <translation>Ainult: {who}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punktid</translation>
    </message>
    <message>
        <source>Price for {group}</source>
        <translation>Hind: {group}</translation>
    </message>
    <message>
        <source>Seen cheaper</source>
        <translation>Mujal odavam</translation>
    </message>
    <message>
        <source>The label says less</source>
        <translation>Sildil on odavam hind</translation>
    </message>
    <message>
        <source>The price is missing</source>
        <translation>Hind puudub</translation>
    </message>
    <message>
        <source>a birthday</source>
        <translation>sünnipäev</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>Veel {amount}</translation>
    </message>
    <message>
        <source>{amount} more on {goods}</source>
        <translation>Veel {amount}: {goods}</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>{n} used, {amount}</source>
        <translation>{n} kasutusel, {amount}</translation>
    </message>
</context>
<context>
    <name>OffersCard</name>
    <message>
        <source>Add</source>
        <translation>Lisa</translation>
    </message>
    <message>
        <source>Add a coupon</source>
        <translation>Lisa kupong</translation>
    </message>
    <message>
        <source>No offer is used in this basket.</source>
        <translation>Korvis pole ühtki pakkumist kasutusel.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Pakkumised</translation>
    </message>
</context>
<context>
    <name>Omnibox</name>
    <message>
        <source>Clear</source>
        <translation>Tühjenda</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Skanni kaameraga</translation>
    </message>
</context>
<context>
    <name>OmniboxViewModel</name>
    <message>
        <source>Asks central.</source>
        <translation>Küsib keskusest.</translation>
    </message>
    <message>
        <source>Central does not know this code either. Check it.</source>
        <translation>Ka keskus ei tea seda koodi. Kontrolli seda.</translation>
    </message>
    <message>
        <source>Central has it. It arrives here in a moment; scan it again then.</source>
        <translation>Keskuses on see olemas. Kohe jõuab siia; skanni siis uuesti.</translation>
    </message>
    <message>
        <source>Clear recent items</source>
        <translation>Kustuta hiljutised</translation>
    </message>
    <message>
        <source>Found on this device. {elsewhere}</source>
        <translation>Siit leitud. {elsewhere}</translation>
    </message>
    <message>
        <source>Needs a whole number, code, email or phone.</source>
        <translation>Vajab tervet numbrit, koodi, e-posti või telefoni.</translation>
    </message>
    <message>
        <source>Needs the line.</source>
        <translation>Vajab ühendust.</translation>
    </message>
    <message>
        <source>No exact match. This comes close.</source>
        <translation>Täpset vastet pole. See on sarnane.</translation>
    </message>
    <message>
        <source>Not on this device, and the line is down. Scan it again later.</source>
        <translation>Selles seadmes pole ja ühendust ka mitte. Skanni hiljem uuesti.</translation>
    </message>
    <message>
        <source>Not on this device. Asking central.</source>
        <translation>Selles seadmes pole. Küsin keskusest.</translation>
    </message>
    <message>
        <source>Not on this device. Check the spelling, or scan it.</source>
        <translation>Selles seadmes pole. Kontrolli kirjapilti või skanni.</translation>
    </message>
    <message>
        <source>Not on this device. Scan it again when online, or search by name.</source>
        <translation>Selles seadmes pole. Skanni uuesti võrgus olles või otsi nime järgi.</translation>
    </message>
    <message>
        <source>Pages and actions</source>
        <translation>Lehed ja tegevused</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Hiljutised</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Otsi uuesti</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Otsi kõikjalt</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>All orders</source>
        <translation>Kõik tellimused</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Ostetud</translation>
    </message>
    <message>
        <source>Needs the line</source>
        <translation>Vajab ühendust</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Tellimus {number}</translation>
    </message>
    <message>
        <source>Orders of this store&apos;s last 90 days are here. Others may be known to central.</source>
        <translation>Siin on poe viimase 90 päeva tellimused. Teisi võib teada keskus.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Otsi kõikjalt</translation>
    </message>
    <message>
        <source>{number} is not on this device</source>
        <translation>{number} pole selles seadmes</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>A manager checks</source>
        <translation>Juhataja kontrollib</translation>
    </message>
    <message>
        <source>Kept at central</source>
        <translation>Keskuses hoiul</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Järgmine</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Tagasi lükatud</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Siia salvestatud</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Saadan</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Saadetud</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>Saadetud {time}</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Sinu otsus</translation>
    </message>
    <message>
        <source>no longer fits what central sent; central decides</source>
        <translation>ei sobi enam keskuse andmetega; otsustab keskus</translation>
    </message>
    <message>
        <source>to be confirmed by central</source>
        <translation>ootab keskuse kinnitust</translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>In the order you made them</source>
        <translation>Tegemise järjekorras</translation>
    </message>
    <message>
        <source>Nothing can be removed here. If sending fails, it stays and we try again.</source>
        <translation>Siit ei saa midagi kustutada. Kui saatmine ei õnnestu, jääb see alles ja proovime uuesti.</translation>
    </message>
    <message>
        <source>Nothing was done here yet</source>
        <translation>Siin pole veel midagi tehtud</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Saatmiskast</translation>
    </message>
    <message>
        <source>What you do shows up here until it is sent.</source>
        <translation>Tehtu on siin näha, kuni see on saadetud.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Central could not read this entry. It is kept.</source>
        <translation>Keskus ei suutnud seda kannet lugeda. Kanne on alles.</translation>
    </message>
    <message>
        <source>Central could not work on this yet. It is kept.</source>
        <translation>Keskus ei saanud seda veel töödelda. Kanne on alles.</translation>
    </message>
    <message>
        <source>Central needs an update to take this. It is kept.</source>
        <translation>Keskus vajab selleks uuendust. Kanne on alles.</translation>
    </message>
    <message>
        <source>This device was locked out before. A manager looks at it.</source>
        <translation>See seade blokeeriti enne seda. Juhataja vaatab üle.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Customers</source>
        <translation>Kliendid</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Abi</translation>
    </message>
    <message>
        <source>Lock this device</source>
        <translation>Lukusta seade</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vajab tähelepanu</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Väljastus</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Aruanded</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Tagastus</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Skanni kaameraga</translation>
    </message>
    <message>
        <source>Scanner doctor</source>
        <translation>Skanneri kontroll</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Müük</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Seaded</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Laoseis</translation>
    </message>
    <message>
        <source>Switch associate</source>
        <translation>Vaheta müüjat</translation>
    </message>
    <message>
        <source>Sync and device</source>
        <translation>Sünk ja seade</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Ülesanded</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Täna</translation>
    </message>
    <message>
        <source>basket sale till pay checkout</source>
        <translation>ostukorv müük kassa makse</translation>
    </message>
    <message>
        <source>collect parcel hand over click and collect pick</source>
        <translation>väljastamine pakk järeletulemine kogumine tellimus</translation>
    </message>
    <message>
        <source>correct stock count adjust inventory products goods</source>
        <translation>laoseis parandamine loendus inventuur tooted kaup</translation>
    </message>
    <message>
        <source>figures turnover end of day close</source>
        <translation>arvud käive päeva lõpp</translation>
    </message>
    <message>
        <source>home start overview</source>
        <translation>avaleht algus ülevaade</translation>
    </message>
    <message>
        <source>language theme dark light text size density hand sound preferences</source>
        <translation>keel välimus tume hele teksti suurus tihedus käsi heli eelistused</translation>
    </message>
    <message>
        <source>line online offline outbox central tablet saved</source>
        <translation>ühendus võrgus võrguta saatmiskast keskus tahvel salvestatud</translation>
    </message>
    <message>
        <source>people client loyalty</source>
        <translation>inimesed klient püsiklient</translation>
    </message>
    <message>
        <source>photo picture barcode qr</source>
        <translation>foto pilt triipkood qr</translation>
    </message>
    <message>
        <source>problems conflicts choose inbox</source>
        <translation>probleemid vastuolud otsus postkast</translation>
    </message>
    <message>
        <source>refund exchange bring back order receipt</source>
        <translation>raha tagasi vahetus tagastus tellimus kviitung</translation>
    </message>
    <message>
        <source>scanner barcode reader trigger layout suffix camera serial test</source>
        <translation>skanner triipkood lugeja päästik paigutus järelliide kaamera test</translation>
    </message>
    <message>
        <source>shortcuts keys about licences version guide</source>
        <translation>kiirklahvid klahvid teave litsentsid versioon juhend</translation>
    </message>
    <message>
        <source>sign in somebody else change person</source>
        <translation>logi sisse keegi teine vaheta inimest</translation>
    </message>
    <message>
        <source>sign out leave break</source>
        <translation>logi välja lahku paus</translation>
    </message>
    <message>
        <source>to do work list</source>
        <translation>teha töö nimekiri</translation>
    </message>
</context>
<context>
    <name>ParkSheet</name>
    <message>
        <source>Anybody of this store</source>
        <translation>Igaüks selles poes</translation>
    </message>
    <message>
        <source>It waits on every device of this store, with its notes.</source>
        <translation>Korv ootab koos märkmetega poe kõigis seadmetes.</translation>
    </message>
    <message>
        <source>Park the basket</source>
        <translation>Pane korv ootele</translation>
    </message>
    <message>
        <source>Who goes on with it?</source>
        <translation>Kes sellega jätkab?</translation>
    </message>
    <message>
        <source>You are offline: other devices see it as soon as the line is back.</source>
        <translation>Oled võrguta: teised seadmed näevad seda, kui ühendus taastub.</translation>
    </message>
</context>
<context>
    <name>ParkedSheet</name>
    <message>
        <source>Begun by {name}. Waits for anybody since {time}.</source>
        <translation>Alustaja: {name}. Ootab alates {time}, jätkata võib igaüks.</translation>
    </message>
    <message>
        <source>Begun by {name}. Waits for {owner} since {time}.</source>
        <translation>Alustaja: {name}. Ootab alates {time}, jätkaja: {owner}.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Jätka sellega</translation>
    </message>
    <message>
        <source>Hand to somebody</source>
        <translation>Anna edasi</translation>
    </message>
    <message>
        <source>In the basket</source>
        <translation>Korvis</translation>
    </message>
    <message>
        <source>Parked basket of {name}</source>
        <translation>Ootel ostukorv: {name}</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Kliendita</translation>
    </message>
    <message>
        <source>You are offline: should somebody else take it up too, you are told when the line is back.</source>
        <translation>Oled võrguta: kui ka keegi teine sellega jätkab, saad teada, kui ühendus taastub.</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>Ask central again</source>
        <translation>Küsi keskusest uuesti</translation>
    </message>
    <message>
        <source>Ask the terminal again</source>
        <translation>Küsi terminalist uuesti</translation>
    </message>
    <message>
        <source>Finish the sale</source>
        <translation>Lõpeta müük</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <translation>Tagasta {amount}</translation>
    </message>
    <message>
        <source>Link and code</source>
        <translation>Link ja kood</translation>
    </message>
    <message>
        <source>Needs the line</source>
        <translation>Vajab ühendust</translation>
    </message>
    <message>
        <source>No terminal here</source>
        <translation>Terminali siin pole</translation>
    </message>
    <message>
        <source>Offline up to {amount}</source>
        <translation>Võrguta kuni {amount}</translation>
    </message>
    <message>
        <source>On the terminal</source>
        <translation>Terminalis</translation>
    </message>
    <message>
        <source>Parts left: {parts}</source>
        <translation>Osi jäänud: {parts}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Scan or type it</source>
        <translation>Skanni või sisesta</translation>
    </message>
    <message>
        <source>Show the link</source>
        <translation>Näita linki</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Jaga</translation>
    </message>
    <message>
        <source>Then type the code of the slip</source>
        <translation>Siis sisesta tšeki kood</translation>
    </message>
    <message>
        <source>Two or more</source>
        <translation>Kaks või rohkem</translation>
    </message>
    <message>
        <source>{amount} in cash</source>
        <translation>Sularahas {amount}</translation>
    </message>
    <message>
        <source>{amount} there</source>
        <translation>Olemas {amount}</translation>
    </message>
</context>
<context>
    <name>PayPanel</name>
    <message>
        <source>If it stays so, call support.</source>
        <translation>Kui nii jääb, helista toele.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Jaga</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Veel maksta</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Central has not answered. It may have been charged: ask again, or give it back.</source>
        <translation>Keskus pole vastanud. Raha võidi võtta: küsi uuesti või tagasta see.</translation>
    </message>
    <message>
        <source>Central was not asked. Nothing was charged.</source>
        <translation>Keskusest ei küsitud. Raha ei võetud.</translation>
    </message>
    <message>
        <source>It waited too long for its sale and was given back.</source>
        <translation>Makse ootas müüki liiga kaua ja tagastati.</translation>
    </message>
    <message>
        <source>The customer did not pay in time. Nothing was paid.</source>
        <translation>Klient ei maksnud õigel ajal. Raha ei võetud.</translation>
    </message>
    <message>
        <source>The link was cancelled. Nothing was paid.</source>
        <translation>Link tühistati. Raha ei võetud.</translation>
    </message>
    <message>
        <source>What was paid goes back to the customer.</source>
        <translation>Makstud raha läheb kliendile tagasi.</translation>
    </message>
</context>
<context>
    <name>PaymentRow</name>
    <message>
        <source>See the payment of {amount}</source>
        <translation>Vaata makset {amount}</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Nobody of that name works here.</source>
        <translation>Sellise nimega töötajat siin pole.</translation>
    </message>
    <message>
        <source>Type a name, or scan your badge</source>
        <translation>Sisesta nimi või skanni kaart</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Kes töötab?</translation>
    </message>
</context>
<context>
    <name>PersonBlock</name>
    <message>
        <source>Add a customer</source>
        <translation>Lisa klient</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vali</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Klienti pole</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>Associate may not use the camera. Allow it in the system settings, or open a picture.</source>
        <translation>Associate ei tohi kaamerat kasutada. Luba see süsteemi seadetes või ava pilt.</translation>
    </message>
    <message>
        <source>No camera was found. Open a picture or paste a link instead.</source>
        <translation>Kaamerat ei leitud. Ava selle asemel pilt või kleebi link.</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Tee pilt</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Tee pilt</translation>
    </message>
    <message>
        <source>The camera gives no picture. Close other apps that use it, or open a picture.</source>
        <translation>Kaamera ei anna pilti. Sulge teised seda kasutavad rakendused või ava pilt.</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Pieces</source>
        <translation>Tooted</translation>
    </message>
    <message>
        <source>to be found</source>
        <translation>leidmata</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>kontrollitud</translation>
    </message>
</context>
<context>
    <name>PickupState</name>
    <message>
        <source>being picked</source>
        <translation>kogumisel</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>tühistatud</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>väljastatud</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uus</translation>
    </message>
    <message>
        <source>over its time</source>
        <translation>tähtaja ületanud</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>valmis</translation>
    </message>
</context>
<context>
    <name>Pickups</name>
    <message>
        <source>All items were handed over.</source>
        <translation>Kõik tooted on väljastatud.</translation>
    </message>
    <message>
        <source>Asking central.</source>
        <translation>Küsin keskusest.</translation>
    </message>
    <message>
        <source>Back on shelf</source>
        <translation>Tagasi riiulile</translation>
    </message>
    <message>
        <source>Back on shelf {day}</source>
        <translation>Tagasi riiulile {day}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>By {day} {time}</source>
        <translation>Tähtaeg {day} {time}</translation>
    </message>
    <message>
        <source>Can&apos;t find it</source>
        <translation>Ei leia</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Kontrolli numbrit.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Vali üks</translation>
    </message>
    <message>
        <source>Control and Enter opens the choice.</source>
        <translation>Control ja Enter avab valiku.</translation>
    </message>
    <message>
        <source>Details come with the line</source>
        <translation>Üksikasjad tulevad ühendusega</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Tähtaeg käes</translation>
    </message>
    <message>
        <source>Hand over {items}…</source>
        <translation>Väljasta {items}…</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Väljastatud</translation>
    </message>
    <message>
        <source>It is at {store}. Only that store can hand it over.</source>
        <translation>See on poes {store}. Väljastada saab ainult seal.</translation>
    </message>
    <message>
        <source>Keep the goods here. Nothing is due.</source>
        <translation>Jäta kaup siia. Midagi pole vaja teha.</translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation>Märgi valmiks</translation>
    </message>
    <message>
        <source>Needs a choice</source>
        <translation>Vajab otsust</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uued</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Järgmine samm</translation>
    </message>
    <message>
        <source>Nobody came in time</source>
        <translation>Keegi ei tulnud õigel ajal</translation>
    </message>
    <message>
        <source>None known to lie here</source>
        <translation>Siin teadaolevalt pole</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Veel saatmata</translation>
    </message>
    <message>
        <source>Noted as not found</source>
        <translation>Märgitud: ei leitud</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Seade</translation>
    </message>
    <message>
        <source>Open what needs a choice</source>
        <translation>Ava otsust vajav</translation>
    </message>
    <message>
        <source>Picked by</source>
        <translation>Koguja</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>Kogumine</translation>
    </message>
    <message>
        <source>Pickup code, scanned</source>
        <translation>Väljastuskood, skannitud</translation>
    </message>
    <message>
        <source>Pickup, code scanned</source>
        <translation>Väljastus, kood skannitud</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Väljastus</translation>
    </message>
    <message>
        <source>Piece, scanned to verify</source>
        <translation>Toode, kontrolliks skannitud</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Scan to verify</source>
        <translation>Skanni kontrolliks</translation>
    </message>
    <message>
        <source>Shelf {shelf}</source>
        <translation>Riiul {shelf}</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Näita kõiki ({n})</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Näita vähem</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Alates {time}</translation>
    </message>
    <message>
        <source>Somebody chooses whether to keep looking or to take it off.</source>
        <translation>Keegi otsustab, kas otsida edasi või toode eemaldada.</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Asukoht</translation>
    </message>
    <message>
        <source>Start picking</source>
        <translation>Alusta kogumist</translation>
    </message>
    <message>
        <source>Taken off the pickup</source>
        <translation>Väljastusest eemaldatud</translation>
    </message>
    <message>
        <source>The goods go back on the shelf at {store}.</source>
        <translation>Kaup läheb tagasi riiulile, {store}.</translation>
    </message>
    <message>
        <source>The line is down, so central can&apos;t be asked. Try again when it is back.</source>
        <translation>Ühendust pole, keskusest küsida ei saa. Proovi uuesti, kui see taastub.</translation>
    </message>
    <message>
        <source>This is not a pickup code. Finish the handover first.</source>
        <translation>See pole väljastuskood. Vii väljastus enne lõpule.</translation>
    </message>
    <message>
        <source>This pickup is cancelled</source>
        <translation>See väljastus on tühistatud</translation>
    </message>
    <message>
        <source>This pickup is done</source>
        <translation>See väljastus on tehtud</translation>
    </message>
    <message>
        <source>This product is not known here</source>
        <translation>Seda toodet siin ei tunta</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Koguda</translation>
    </message>
    <message>
        <source>To the pickups</source>
        <translation>Väljastuste juurde</translation>
    </message>
    <message>
        <source>With the parcel</source>
        <translation>Paki juures</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{gtin}, scanned {time}</source>
        <translation>{gtin}, skannitud {time}</translation>
    </message>
    <message>
        <source>{gtin}. Nothing was changed.</source>
        <translation>{gtin}. Midagi ei muudetud.</translation>
    </message>
    <message>
        <source>{id} is not known here</source>
        <translation>{id} pole siin teada</translation>
    </message>
    <message>
        <source>{id} is not on this device</source>
        <translation>{id} pole selles seadmes</translation>
    </message>
    <message>
        <source>{id} waits in another store</source>
        <translation>{id} ootab teises poes</translation>
    </message>
    <message>
        <source>{id} · paid {paid}</source>
        <translation>{id} · makstud {paid}</translation>
    </message>
    <message>
        <source>{items} left to scan before it can be ready.</source>
        <translation>Skannida jäi {items}, siis saab valmis.</translation>
    </message>
    <message>
        <source>{left} of {pieces} left</source>
        <translation>alles {left} / {pieces}</translation>
    </message>
    <message>
        <source>{name} is not needed</source>
        <translation>{name} pole vajalik</translation>
    </message>
    <message>
        <source>{name} is right</source>
        <translation>{name} on õige</translation>
    </message>
    <message>
        <source>{number} today</source>
        <translation>täna {number}</translation>
    </message>
    <message>
        <source>{picked} of {pieces}</source>
        <translation>{picked} / {pieces}</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>hilineb {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>jäänud {time}</translation>
    </message>
    <message>
        <source>{words} · {share} on time</source>
        <translation>{words} · õigel ajal {share}</translation>
    </message>
</context>
<context>
    <name>PickupsPanel</name>
    <message>
        <source>New orders show up here with their time.</source>
        <translation>Uued tellimused ilmuvad siia koos ajaga.</translation>
    </message>
    <message>
        <source>No pickups due</source>
        <translation>Ootel väljastusi pole</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Väljastus</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>Skanni kood</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Otsi</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>No code in this picture. Take it closer, sharp and in good light.</source>
        <translation>Pildil pole koodi. Pildista lähemalt, teravalt ja heas valguses.</translation>
    </message>
    <message>
        <source>Pictures can&apos;t be read on this device. Use a scanner, or type the number.</source>
        <translation>See seade ei saa pilte lugeda. Kasuta skannerit või sisesta number.</translation>
    </message>
    <message>
        <source>This file is not there any more. Choose another one.</source>
        <translation>Seda faili enam pole. Vali teine.</translation>
    </message>
    <message>
        <source>This is not a picture this app can read. PNG and JPEG work.</source>
        <translation>Seda pilti ei saa lugeda. Sobivad PNG ja JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large. Take one of up to 50 megapixels.</source>
        <translation>Pilt on liiga suur. Sobib kuni 50 megapikslit.</translation>
    </message>
    <message>
        <source>Two scanners sent at once. Scan again, one after the other.</source>
        <translation>Kaks skannerit saatis korraga. Skanni uuesti, üks teise järel.</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Enter your PIN</source>
        <translation>Sisesta oma PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Tap your name</source>
        <translation>Puuduta oma nime</translation>
    </message>
    <message>
        <source>or scan your badge</source>
        <translation>või skanni kaart</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>{count} of {length} digits</source>
        <translation>{count} / {length} numbrit</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete a digit</source>
        <translation>Kustuta number</translation>
    </message>
    <message>
        <source>Sign in with a badge</source>
        <translation>Logi sisse kaardiga</translation>
    </message>
</context>
<context>
    <name>PlaceTable</name>
    <message>
        <source>as of</source>
        <translation>seisuga</translation>
    </message>
    <message>
        <source>{distance} away</source>
        <translation>{distance} kaugusel</translation>
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
        <translation>Vali vähemalt üks tükk.</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Käsitsi valitud</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>Käsitsi valitud.</translation>
    </message>
    <message>
        <source>In one parcel with the rest.</source>
        <translation>Ülejäänuga samas pakis.</translation>
    </message>
    <message>
        <source>In somebody&apos;s hand. Counted here: {n}</source>
        <translation>Kliendi käes. Siin arvel: {n}</translation>
    </message>
    <message>
        <source>In the store.</source>
        <translation>Poes olemas.</translation>
    </message>
    <message>
        <source>Let the planner choose</source>
        <translation>Vali automaatselt</translation>
    </message>
    <message>
        <source>No place has all {asked}. They come from {places} places.</source>
        <translation>Üheski kohas pole kõiki {asked}. Need tulevad {places} kohast.</translation>
    </message>
    <message>
        <source>No place has it.</source>
        <translation>Kusagil pole seda.</translation>
    </message>
    <message>
        <source>Only {promised} of {asked} can be promised.</source>
        <translation>Lubada saab ainult {promised} / {asked}.</translation>
    </message>
    <message>
        <source>So that fewer parcels are needed.</source>
        <translation>Et pakke oleks vähem.</translation>
    </message>
    <message>
        <source>Stock of it elsewhere is not known here.</source>
        <translation>Mujal olev laoseis pole siin teada.</translation>
    </message>
    <message>
        <source>The cheapest of {places} places.</source>
        <translation>Odavaim {places} kohast.</translation>
    </message>
    <message>
        <source>The fewest parcels, then the soonest</source>
        <translation>Kõige vähem pakke, siis kiireim</translation>
    </message>
    <message>
        <source>The nearest of {places} places.</source>
        <translation>Lähim {places} kohast.</translation>
    </message>
    <message>
        <source>The only place that has enough.</source>
        <translation>Ainus koht, kus on piisavalt.</translation>
    </message>
    <message>
        <source>The soonest of {places} places.</source>
        <translation>Kiireim {places} kohast.</translation>
    </message>
    <message>
        <source>This line is in the basket twice. Take one out.</source>
        <translation>See rida on korvis kaks korda. Võta üks välja.</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>ootab kinnitust</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>{n} there at {time}</source>
        <translation>seal {n} seisuga {time}</translation>
    </message>
    <message>
        <source>{places} places have it, none can send it or keep it for pickup.</source>
        <translation>Kohti, kus see on: {places}. Ükski ei saa seda saata ega väljastuseks hoida.</translation>
    </message>
    <message>
        <source>{product}, {way}: {why} The planner has chosen again.</source>
        <translation>{product}, {way}: {why} Uus valik tehti automaatselt.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Change plan</source>
        <translation>Muuda plaani</translation>
    </message>
    <message>
        <source>One payment, one receipt</source>
        <translation>Üks makse, üks kviitung</translation>
    </message>
    <message>
        <source>One plan</source>
        <translation>Üks plaan</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>By hand</source>
        <translation>Käsitsi</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Muuda plaani</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Let the planner choose all</source>
        <translation>Vali kõik automaatselt</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>Since {time}, {how}</source>
        <translation>Alates {time}, {how}</translation>
    </message>
    <message>
        <source>comes to collect</source>
        <translation>tuleb kaubale järele</translation>
    </message>
    <message>
        <source>loyalty card</source>
        <translation>kliendikaart</translation>
    </message>
    <message>
        <source>seen by us</source>
        <translation>nähti poes</translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>Add a picture or a link that shows the price.</source>
        <translation>Lisa pilt või link, kus on hind näha.</translation>
    </message>
    <message>
        <source>Before it is paid, this role has to approve it: {role}.</source>
        <translation>Enne maksmist peab kinnitama: {role}.</translation>
    </message>
    <message>
        <source>Change it first.</source>
        <translation>Muuda seda enne.</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>Vali põhjus.</translation>
    </message>
    <message>
        <source>Say where it was seen.</source>
        <translation>Märgi, kus seda nähti.</translation>
    </message>
    <message>
        <source>The lowest price is {floor}.</source>
        <translation>Madalaim hind on {floor}.</translation>
    </message>
    <message>
        <source>Type an amount: 12.50, for example.</source>
        <translation>Sisesta summa, näiteks 12,50.</translation>
    </message>
    <message>
        <source>Type how many percent: 10, or 12.5.</source>
        <translation>Sisesta protsent: 10 või 12,5.</translation>
    </message>
    <message>
        <source>Type the new price.</source>
        <translation>Sisesta uus hind.</translation>
    </message>
    <message>
        <source>Type the price that was seen.</source>
        <translation>Sisesta nähtud hind.</translation>
    </message>
    <message>
        <source>You may give that.</source>
        <translation>Seda tohid anda.</translation>
    </message>
    <message>
        <source>{off} off. Before it is paid, this role has to approve it: {role}.</source>
        <translation>Allahindlus {off}. Enne maksmist peab kinnitama: {role}.</translation>
    </message>
    <message>
        <source>{off} off. You may give that.</source>
        <translation>Allahindlus {off}. Seda tohid anda.</translation>
    </message>
    <message>
        <source>{why} The lowest price is {floor}.</source>
        <translation>{why} Madalaim hind on {floor}.</translation>
    </message>
    <message>
        <source>{why} The most is {most}.</source>
        <translation>{why} Kõige rohkem {most}.</translation>
    </message>
</context>
<context>
    <name>PriceCard</name>
    <message>
        <source>No price here</source>
        <translation>Siin hinda pole</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>Miks selline hind</translation>
    </message>
</context>
<context>
    <name>PriceSheet</name>
    <message>
        <source>Back to the usual price</source>
        <translation>Taasta tavahind</translation>
    </message>
    <message>
        <source>Days ago</source>
        <translation>Päeva tagasi</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Uus hind</translation>
    </message>
    <message>
        <source>New price for one piece</source>
        <translation>Uus hind ühele tükile</translation>
    </message>
    <message>
        <source>No price is known for this product here.</source>
        <translation>Sellel tootel pole siin hinda.</translation>
    </message>
    <message>
        <source>Now {price} a piece, list price {listed}.</source>
        <translation>Praegu {price} tükk, hinnakirja hind {listed}.</translation>
    </message>
    <message>
        <source>Now {price} a piece.</source>
        <translation>Praegu {price} tükk.</translation>
    </message>
    <message>
        <source>One moment, the price is being found.</source>
        <translation>Üks hetk, otsin hinda.</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Protsent maha</translation>
    </message>
    <message>
        <source>Percent off the price of now</source>
        <translation>Protsent praegusest hinnast maha</translation>
    </message>
    <message>
        <source>Seen cheaper elsewhere</source>
        <translation>Mujal odavam</translation>
    </message>
    <message>
        <source>Sell it for {price}</source>
        <translation>Müü hinnaga {price}</translation>
    </message>
    <message>
        <source>Set a price by hand</source>
        <translation>Määra hind käsitsi</translation>
    </message>
    <message>
        <source>Set this price</source>
        <translation>Määra see hind</translation>
    </message>
    <message>
        <source>That file is no picture. Open another.</source>
        <translation>See fail pole pilt. Ava teine.</translation>
    </message>
    <message>
        <source>Their price for one piece</source>
        <translation>Nende hind ühele tükile</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>Mis seda tõendab?</translation>
    </message>
    <message>
        <source>Where and when?</source>
        <translation>Kus ja millal?</translation>
    </message>
    <message>
        <source>Where it was seen</source>
        <translation>Kus seda nähti</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Miks?</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>All we hold about them</source>
        <translation>Kõik kliendi andmed</translation>
    </message>
    <message>
        <source>Asked for {time}. Central writes it, and it appears here as soon as it is ready.</source>
        <translation>Tellitud {time}. Keskus koostab selle ja see ilmub siia, kui on valmis.</translation>
    </message>
    <message>
        <source>Central writes one file with everything: contacts, consents, notes, orders, sales and visits. It can be fetched in this store for 7 days, then it is deleted.</source>
        <translation>Keskus koostab ühe faili, kus on kõik: kontaktid, nõusolekud, märkmed, tellimused, müügid ja külastused. Selles poes saab selle kätte 7 päeva jooksul, siis see kustutatakse.</translation>
    </message>
    <message>
        <source>Deleted for good: name, contacts, card, consents, notes, wishes, dates, carts, and who wrote or called.</source>
        <translation>Jäädavalt kustutatakse: nimi, kontaktid, kaart, nõusolekud, märkmed, soovid, tähtpäevad, veebikorvid ning kes kirjutas või helistas.</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>Kustuta klient</translation>
    </message>
    <message>
        <source>Erase this customer</source>
        <translation>Kustuta see klient</translation>
    </message>
    <message>
        <source>Export or erase</source>
        <translation>Ekspordi või kustuta</translation>
    </message>
    <message>
        <source>Here they are gone at once, on other devices at their next contact. It can&apos;t be undone.</source>
        <translation>Siit kaovad andmed kohe, teistest seadmetest järgmise ühendusega. Seda ei saa tagasi võtta.</translation>
    </message>
    <message>
        <source>Ready. It can be fetched until {day}.</source>
        <translation>Valmis. Kättesaadav kuni {day}.</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Salvesta eksport</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Salvesta faili</translation>
    </message>
    <message>
        <source>Saved as {file}. Give it to the customer, then delete it.</source>
        <translation>Salvestatud: {file}. Anna see kliendile ja kustuta siis.</translation>
    </message>
    <message>
        <source>Start an export</source>
        <translation>Telli eksport</translation>
    </message>
    <message>
        <source>Stays, because the law wants it: sales, receipts and returns, without the person.</source>
        <translation>Seaduse nõudel jäävad alles müügid, kviitungid ja tagastused, ilma isikuta.</translation>
    </message>
    <message>
        <source>The export is asked for.</source>
        <translation>Eksport on tellitud.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>Faili ei saanud sinna kirjutada. Vali teine kaust.</translation>
    </message>
    <message>
        <source>The file needs the line. Try again when it is back.</source>
        <translation>Fail vajab ühendust. Proovi uuesti, kui see taastub.</translation>
    </message>
    <message>
        <source>Type the name to confirm</source>
        <translation>Kinnitamiseks sisesta nimi</translation>
    </message>
    <message>
        <source>Type the name to confirm.</source>
        <translation>Kinnitamiseks sisesta nimi.</translation>
    </message>
    <message>
        <source>{name} is being erased everywhere.</source>
        <translation>{name}: andmeid kustutatakse kõikjalt.</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Adjust stock</source>
        <translation>Paranda laoseisu</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värvid</translation>
    </message>
    <message>
        <source>Finish the correction first.</source>
        <translation>Vii parandus enne lõpule.</translation>
    </message>
    <message>
        <source>In this store</source>
        <translation>Selles poes</translation>
    </message>
    <message>
        <source>List price, {country}</source>
        <translation>Hinnakirja hind, {country}</translation>
    </message>
    <message>
        <source>Lowest in the last 30 days</source>
        <translation>Viimase 30 päeva madalaim</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materjal</translation>
    </message>
    <message>
        <source>Nothing is put aside. The piece is free again.</source>
        <translation>Midagi pole kõrvale pandud. Tükk on jälle vaba.</translation>
    </message>
    <message>
        <source>One piece is put aside.</source>
        <translation>Üks tükk on kõrvale pandud.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
    <message>
        <source>Reserve one piece</source>
        <translation>Reserveeri üks tükk</translation>
    </message>
    <message>
        <source>Size and colour</source>
        <translation>Suurus ja värv</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Laoseis</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Mudel</translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>Muutmata alates</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>mujal</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>mitte kuskil</translation>
    </message>
    <message>
        <source>{offer}, to {day}</source>
        <translation>{offer}, kuni {day}</translation>
    </message>
    <message>
        <source>{pieces} here</source>
        <translation>siin {pieces}</translation>
    </message>
    <message>
        <source>{pieces} here, low</source>
        <translation>siin {pieces}, vähe</translation>
    </message>
    <message>
        <source>{pieces} in {variants}</source>
        <translation>{pieces}, {variants}</translation>
    </message>
    <message>
        <source>{pieces} reserved until {when}</source>
        <translation>{pieces} reserveeritud kuni {when}</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>All stock</source>
        <translation>Kogu laoseis</translation>
    </message>
</context>
<context>
    <name>ProductPanel</name>
    <message>
        <source>All stock</source>
        <translation>Kogu laoseis</translation>
    </message>
    <message>
        <source>Its number may be new. It shows up here as soon as it has loaded.</source>
        <translation>Number võib olla uus. Toode ilmub siia, kui see on laaditud.</translation>
    </message>
    <message>
        <source>Show all stock</source>
        <translation>Näita kogu laoseisu</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Laoseis</translation>
    </message>
    <message>
        <source>This product is not on this device</source>
        <translation>Seda toodet selles seadmes pole</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>All customers</source>
        <translation>Kõik kliendid</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Online cart: {items}, {total}</source>
        <translation>Veebikorv: {items}, {total}</translation>
    </message>
    <message>
        <source>Sale and next steps</source>
        <translation>Müük ja järgmised sammud</translation>
    </message>
    <message>
        <source>{customer} is not on this device</source>
        <translation>{customer} pole selles seadmes</translation>
    </message>
</context>
<context>
    <name>Promotion</name>
    <message>
        <source>The amounts of this offer make no sense. It is left out.</source>
        <translation>Selle pakkumise summad pole loogilised. See jäetakse välja.</translation>
    </message>
    <message>
        <source>The numbers of this offer make no sense. It is left out.</source>
        <translation>Selle pakkumise arvud pole loogilised. See jäetakse välja.</translation>
    </message>
    <message>
        <source>This offer ends before it begins. It is left out.</source>
        <translation>See pakkumine lõpeb enne algust. See jäetakse välja.</translation>
    </message>
    <message>
        <source>This offer gives nothing. It is left out.</source>
        <translation>See pakkumine ei anna midagi. See jäetakse välja.</translation>
    </message>
    <message>
        <source>This offer is in another currency. It is left out.</source>
        <translation>See pakkumine on teises valuutas. See jäetakse välja.</translation>
    </message>
    <message>
        <source>This offer names no products. It is left out.</source>
        <translation>See pakkumine ei nimeta tooteid. See jäetakse välja.</translation>
    </message>
    <message>
        <source>This offer names several currencies. It is left out.</source>
        <translation>See pakkumine nimetab mitut valuutat. See jäetakse välja.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopeeri</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Kleebi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uuesti</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Võta tagasi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Lõika</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Kustuta</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Vali kõik</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopeeri</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Kleebi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uuesti</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Võta tagasi</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopeeri &amp;lingi aadress</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Lõika</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Kustuta</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Vali kõik</translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>One less</source>
        <translation>Üks vähem</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Üks rohkem</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>A number says “last known”.</source>
        <translation>Arvu juures on „viimati”.</translation>
    </message>
    <message>
        <source>I did something wrong.</source>
        <translation>Tegin midagi valesti.</translation>
    </message>
    <message>
        <source>It is older than an hour. Look on the shelf before you promise anything.</source>
        <translation>See on vanem kui tund. Vaata riiulile, enne kui midagi lubad.</translation>
    </message>
    <message>
        <source>Nothing is deleted. Correct the stock, or tell a manager who did what.</source>
        <translation>Midagi ei kustutata. Paranda laoseis või räägi juhatajale, kes mida tegi.</translation>
    </message>
    <message>
        <source>Somebody else wants this device.</source>
        <translation>Keegi teine soovib seda seadet.</translation>
    </message>
    <message>
        <source>Tap your initials, then “Switch associate”. Everybody has a PIN of their own.</source>
        <translation>Puuduta oma initsiaale ja vali „Vaheta müüjat”. Igaühel on oma PIN.</translation>
    </message>
    <message>
        <source>The line is down. May I go on?</source>
        <translation>Ühendust pole. Kas võin jätkata?</translation>
    </message>
    <message>
        <source>Yes. Pick, hand over, correct stock as always. It is sent when the line is back.</source>
        <translation>Jah. Kogu, väljasta ja paranda laoseisu nagu ikka. Saadetakse, kui ühendus taastub.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Change</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Kohaletoimetamine</translation>
    </message>
    <message>
        <source>Gift receipt {number}</source>
        <translation>Kinkekviitung {number}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Saadud</translation>
    </message>
    <message>
        <source>Is sent from {place}, there by {day}</source>
        <translation>Saadetakse: {place}, kohal hiljemalt {day}</translation>
    </message>
    <message>
        <source>It can be exchanged with this receipt. No price stands on it.</source>
        <translation>Selle kviitungiga saab kaupa vahetada. Hinda sellel pole.</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Kviitung {number}</translation>
    </message>
    <message>
        <source>Rounding in cash</source>
        <translation>Sularaha ümardus</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Säästetud</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Ootab kinnitust</translation>
    </message>
    <message>
        <source>To pick up in {place}, {day}</source>
        <translation>Väljastus: {place}, {day}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Kokku</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Käibemaks</translation>
    </message>
    <message>
        <source>VAT {rate} of {net}</source>
        <translation>KM {rate} summalt {net}</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>tagastatud</translation>
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
        <translation>Kviitungi kood</translation>
    </message>
    <message>
        <source>Every store of the chain can check the receipt by this code, also offline.</source>
        <translation>Selle koodiga saab kviitungit kontrollida iga keti pood, ka võrguta.</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>Kinkekviitung</translation>
    </message>
    <message>
        <source>Its number alone: no price is in this code.</source>
        <translation>Ainult number: hinda selles koodis pole.</translation>
    </message>
    <message>
        <source>Its signature is right. This device knows what stands in the code, and no more.</source>
        <translation>Allkiri on õige. Seade teab ainult seda, mis on koodis kirjas.</translation>
    </message>
    <message>
        <source>Its signature is right: the receipt is genuine.</source>
        <translation>Allkiri on õige: kviitung on ehtne.</translation>
    </message>
    <message>
        <source>Receipt by email</source>
        <translation>Kviitung e-postiga</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Kviitung {number}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvesta PDF</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salvestatud: {name}.</translation>
    </message>
    <message>
        <source>Scan its code: that checks it, and shows what stands on it, also offline.</source>
        <translation>Skanni kood: see kontrollib kviitungit ja näitab selle sisu, ka võrguta.</translation>
    </message>
    <message>
        <source>Take back the sale</source>
        <translation>Tühista müük</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there. Choose another place.</source>
        <translation>Faili ei saa sinna kirjutada. Vali muu koht.</translation>
    </message>
    <message>
        <source>This receipt is not on this device</source>
        <translation>Seda kviitungit selles seadmes pole</translation>
    </message>
    <message>
        <source>This sale was taken back on {day}.</source>
        <translation>See müük tühistati {day}.</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Name of this device</source>
        <translation>Selle seadme nimi</translation>
    </message>
    <message>
        <source>Rename this device</source>
        <translation>Muuda seadme nime</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Salvesta nimi</translation>
    </message>
    <message>
        <source>Tablet 4, ground floor</source>
        <translation>Tahvel 4, esimene korrus</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>From order to ready</source>
        <translation>Tellimusest valmimiseni</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Väljastatud</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Hilinenud</translation>
    </message>
    <message>
        <source>Ready on time</source>
        <translation>Õigel ajal valmis</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Aruanded</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>tk</translation>
    </message>
    <message>
        <source>{kept} of {all}</source>
        <translation>{kept} / {all}</translation>
    </message>
</context>
<context>
    <name>ReportsPanel</name>
    <message>
        <source>Done on this device</source>
        <translation>Selles seadmes tehtud</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Kanded</translation>
    </message>
    <message>
        <source>Nobody has corrected stock in these days.</source>
        <translation>Neil päevadel pole keegi laoseisu parandanud.</translation>
    </message>
    <message>
        <source>Nothing was done on this device in these days.</source>
        <translation>Neil päevadel pole selles seadmes midagi tehtud.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Aruanded</translation>
    </message>
    <message>
        <source>Stock corrections</source>
        <translation>Laoseisu parandused</translation>
    </message>
    <message>
        <source>The last 14 days</source>
        <translation>Viimased 14 päeva</translation>
    </message>
    <message>
        <source>This store</source>
        <translation>See pood</translation>
    </message>
</context>
<context>
    <name>ReportsSide</name>
    <message>
        <source>Closing the day</source>
        <translation>Päeva lõpetamine</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Kuidas see on arvutatud</translation>
    </message>
    <message>
        <source>Money by tender, counted and expected</source>
        <translation>Raha makseviiside kaupa, loetud ja oodatav</translation>
    </message>
    <message>
        <source>Not on this device yet</source>
        <translation>Selles seadmes veel pole</translation>
    </message>
    <message>
        <source>Pickups and corrections are those of the whole store, as far as central has sent them. What was done on this device counts at once, sent or not.</source>
        <translation>Väljastused ja parandused on kogu poe kohta, nii palju kui keskus on saatnud. Selles seadmes tehtu läheb kohe arvesse, saadetud või mitte.</translation>
    </message>
    <message>
        <source>Returns by reason</source>
        <translation>Tagastused põhjuse järgi</translation>
    </message>
    <message>
        <source>Sales and goal by hour</source>
        <translation>Müük ja eesmärk tundide kaupa</translation>
    </message>
    <message>
        <source>Sales by associate</source>
        <translation>Müük müüjate kaupa</translation>
    </message>
    <message>
        <source>What was sold today stands on Today, each receipt on Sell.</source>
        <translation>Tänane müük on lehel Täna, iga kviitung lehel Müük.</translation>
    </message>
</context>
<context>
    <name>ReservationRow</name>
    <message>
        <source>Release</source>
        <translation>Vabasta</translation>
    </message>
    <message>
        <source>To be confirmed by central</source>
        <translation>Ootab keskuse kinnitust</translation>
    </message>
</context>
<context>
    <name>Returns</name>
    <message>
        <source>A customer of another store</source>
        <translation>Teise poe klient</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Tühistatud</translation>
    </message>
    <message>
        <source>Central does not answer now. Try again later.</source>
        <translation>Keskus praegu ei vasta. Proovi hiljem uuesti.</translation>
    </message>
    <message>
        <source>Central does not know this number. Check it once more.</source>
        <translation>Keskus seda numbrit ei tea. Kontrolli veel kord.</translation>
    </message>
    <message>
        <source>Central has it. The details are on their way.</source>
        <translation>Keskuses on see olemas. Andmed on teel.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Day {day} of {days}</source>
        <translation>Päev {day} / {days}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Tooted</translation>
    </message>
    <message>
        <source>Not collected yet</source>
        <translation>Veel välja võtmata</translation>
    </message>
    <message>
        <source>Nothing was handed over, so nothing can come back.</source>
        <translation>Midagi pole väljastatud, seega pole midagi tagastada.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Makstud</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Tagastus</translation>
    </message>
    <message>
        <source>Returns until {date}</source>
        <translation>Tagastus kuni {date}</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Otsi tellimusi</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Pood</translation>
    </message>
    <message>
        <source>The return days begin when the goods are handed over.</source>
        <translation>Tagastusaeg algab kauba väljastamisest.</translation>
    </message>
    <message>
        <source>The {days} return days are over. A fault is another matter: ask a manager.</source>
        <translation>Tagastusaeg ({days} päeva) on läbi. Defekt on teine asi: küsi juhatajalt.</translation>
    </message>
    <message>
        <source>This order was cancelled</source>
        <translation>See tellimus on tühistatud</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>Too late since {date}</source>
        <translation>Tähtaeg möödas alates {date}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Nimeta</translation>
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
        <translation>Tellimusest</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>Vali tellimus</translation>
    </message>
    <message>
        <source>Look up the order here, then take the goods back at the till.</source>
        <translation>Otsi tellimus siit, kaup võta tagasi kassas.</translation>
    </message>
    <message>
        <source>Return days</source>
        <translation>Tagastusaeg</translation>
    </message>
    <message>
        <source>See the customer</source>
        <translation>Vaata klienti</translation>
    </message>
    <message>
        <source>See the pickup</source>
        <translation>Vaata väljastust</translation>
    </message>
    <message>
        <source>Taking goods back is not on this device yet</source>
        <translation>Selles seadmes veel tagastusi ei võeta</translation>
    </message>
    <message>
        <source>What was bought, and whether it may come back, shows up here.</source>
        <translation>Siin on näha, mida osteti ja kas seda saab tagastada.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Associate</source>
        <translation>Müüja</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Asetäitja</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Juhataja</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>A basket holds {most} lines. Sell these first, then begin another.</source>
        <translation>Ostukorvi mahub ridu: {most}. Müü need enne ja alusta siis uut.</translation>
    </message>
    <message>
        <source>A merge can be taken apart for {days} days. This one is older.</source>
        <translation>Lahutada saab {days} päeva jooksul pärast ühendamist. See on vanem.</translation>
    </message>
    <message>
        <source>A payment has no answer yet. Ask after it before anything else.</source>
        <translation>Ühel maksel pole veel vastust. Küsi seda kõigepealt.</translation>
    </message>
    <message>
        <source>A payment is under way. Finish it or give it back before you change the basket.</source>
        <translation>Makse on pooleli. Lõpeta või tagasta see, enne kui korvi muudad.</translation>
    </message>
    <message>
        <source>A price can&apos;t be below zero.</source>
        <translation>Hind ei saa olla alla nulli.</translation>
    </message>
    <message>
        <source>Add a picture or a link that shows the other price.</source>
        <translation>Lisa pilt või link, kus on teine hind näha.</translation>
    </message>
    <message>
        <source>Add the customer first: somebody has to get the parcel.</source>
        <translation>Lisa enne klient: keegi peab paki saama.</translation>
    </message>
    <message>
        <source>All pieces of this line are here.</source>
        <translation>Kõik selle rea tooted on siin.</translation>
    </message>
    <message>
        <source>All pieces of this product are picked already. Put this one back.</source>
        <translation>Kõik selle toote tükid on juba kogutud. Pane see tagasi.</translation>
    </message>
    <message>
        <source>Another device works on this basket already, or it is done.</source>
        <translation>Selle korviga töötab juba teine seade või on see lõpetatud.</translation>
    </message>
    <message>
        <source>Another offer saves more. The coupon stays unused.</source>
        <translation>Teine pakkumine säästab rohkem. Kupong jääb kasutamata.</translation>
    </message>
    <message>
        <source>Another store has to choose here.</source>
        <translation>Otsustama peab teine pood.</translation>
    </message>
    <message>
        <source>Ask for a photo ID first.</source>
        <translation>Küsi enne fotoga dokumenti.</translation>
    </message>
    <message>
        <source>At most {most} can be kept. Remove one first.</source>
        <translation>Alles saab hoida kuni {most}. Eemalda enne üks.</translation>
    </message>
    <message>
        <source>Central can&apos;t be asked about this gift card now. Nothing was charged.</source>
        <translation>Keskusest ei saa selle kinkekaardi kohta praegu küsida. Raha ei võetud.</translation>
    </message>
    <message>
        <source>Choose a later time for the reservation to end.</source>
        <translation>Vali reserveeringu lõpuks hilisem aeg.</translation>
    </message>
    <message>
        <source>Choose at least one piece to hand over.</source>
        <translation>Vali väljastamiseks vähemalt üks toode.</translation>
    </message>
    <message>
        <source>Choose at least one piece.</source>
        <translation>Vali vähemalt üks toode.</translation>
    </message>
    <message>
        <source>Choose the shelf where the parcel stands.</source>
        <translation>Vali riiul, kus pakk on.</translation>
    </message>
    <message>
        <source>Everything is paid. Finish the sale.</source>
        <translation>Kõik on makstud. Lõpeta müük.</translation>
    </message>
    <message>
        <source>Fewer pieces wait here than you chose.</source>
        <translation>Siin ootab vähem tooteid, kui valisid.</translation>
    </message>
    <message>
        <source>Free to promise: {available}. Asked for: {asked}.</source>
        <translation>Vaba: {available}. Küsitud: {asked}.</translation>
    </message>
    <message>
        <source>Give a number of pieces from 1 to 100 000.</source>
        <translation>Anna tükkide arv 1 kuni 100 000.</translation>
    </message>
    <message>
        <source>Give all payments back first.</source>
        <translation>Tagasta enne kõik maksed.</translation>
    </message>
    <message>
        <source>Give an amount above zero.</source>
        <translation>Anna nullist suurem summa.</translation>
    </message>
    <message>
        <source>Give no less than the price that was seen.</source>
        <translation>Ära anna odavamalt, kui mujal nähti.</translation>
    </message>
    <message>
        <source>Give the device a name of up to {longest} characters.</source>
        <translation>Pane seadmele kuni {longest} märgiga nimi.</translation>
    </message>
    <message>
        <source>Give the price in the currency of this store.</source>
        <translation>Sisesta hind selle poe valuutas.</translation>
    </message>
    <message>
        <source>Goods still wait for this customer: {pickup}. Hand them over or let them go first.</source>
        <translation>Seda klienti ootab veel kaup: {pickup}. Väljasta see või lase enne lahti.</translation>
    </message>
    <message>
        <source>It was seen too long ago. Days that count: {days}.</source>
        <translation>Seda nähti liiga ammu. Päevi, mis loevad: {days}.</translation>
    </message>
    <message>
        <source>No card terminal is set up on this device. Type the approval code of another.</source>
        <translation>Sellel seadmel pole kaarditerminali. Sisesta teise terminali kinnituskood.</translation>
    </message>
    <message>
        <source>No email of this customer is known. Add one, or type an address for this receipt.</source>
        <translation>Kliendi e-posti aadressi pole. Lisa see või sisesta aadress selle kviitungi jaoks.</translation>
    </message>
    <message>
        <source>No points are known for this customer.</source>
        <translation>Selle kliendi punktid pole teada.</translation>
    </message>
    <message>
        <source>No price is known for this product here. Set one by hand, or take it out.</source>
        <translation>Sellel tootel pole siin hinda. Määra see käsitsi või võta toode välja.</translation>
    </message>
    <message>
        <source>No tax rate is known for this product. Ask a manager.</source>
        <translation>Selle toote maksumäär pole teada. Küsi juhatajalt.</translation>
    </message>
    <message>
        <source>Nobody asked for this erasure.</source>
        <translation>Seda kustutamist ei ole keegi palunud.</translation>
    </message>
    <message>
        <source>Nobody here may take off so much. Give more.</source>
        <translation>Nii palju ei tohi siin keegi alla lasta. Sisesta kõrgem hind.</translation>
    </message>
    <message>
        <source>Nobody pays by link in this store.</source>
        <translation>Selles poes makselinke ei kasutata.</translation>
    </message>
    <message>
        <source>Not all pieces can be had. Choose another way for them, or take them out.</source>
        <translation>Kõiki tükke ei saa. Vali neile teine viis või võta need välja.</translation>
    </message>
    <message>
        <source>Not everything is paid yet.</source>
        <translation>Kõik pole veel makstud.</translation>
    </message>
    <message>
        <source>Nothing in the basket fits this coupon.</source>
        <translation>Korvis pole midagi, millele kupong kehtib.</translation>
    </message>
    <message>
        <source>Nothing is known of stock elsewhere.</source>
        <translation>Mujal oleva laoseisu kohta pole andmeid.</translation>
    </message>
    <message>
        <source>Nothing is known of this email any more.</source>
        <translation>Selle e-kirja kohta pole enam andmeid.</translation>
    </message>
    <message>
        <source>Nothing is known of this visit.</source>
        <translation>Sellest külastusest ei ole midagi teada.</translation>
    </message>
    <message>
        <source>Nothing is known that goes well with this.</source>
        <translation>Selle juurde sobivat ei ole teada.</translation>
    </message>
    <message>
        <source>Nothing is left in this pickup. Ask a manager to cancel it.</source>
        <translation>Selles väljastuses pole enam midagi. Palu juhatajal see tühistada.</translation>
    </message>
    <message>
        <source>Nothing is picked up there. Choose another store.</source>
        <translation>Sealt ei saa midagi kätte. Vali teine pood.</translation>
    </message>
    <message>
        <source>Nothing is shipped from there. Choose another place.</source>
        <translation>Sealt ei saadeta midagi. Vali teine koht.</translation>
    </message>
    <message>
        <source>Nothing was counted for this customer yet.</source>
        <translation>Selle kliendi kohta ei ole veel midagi arvutatud.</translation>
    </message>
    <message>
        <source>Offline this customer can use so many points here. The rest waits for the line.</source>
        <translation>Nii palju punkte saab klient siin võrguta kasutada. Ülejäänud ootavad ühendust.</translation>
    </message>
    <message>
        <source>Offline this device can take so many points. The rest waits for the line.</source>
        <translation>Nii palju punkte võtab see seade võrguta vastu. Ülejäänud ootavad ühendust.</translation>
    </message>
    <message>
        <source>Only the customer agrees on the web or in the app. Say whether they told you or signed.</source>
        <translation>Veebis või rakenduses nõustub ainult klient ise. Vali, kas klient ütles seda sulle või andis allkirja.</translation>
    </message>
    <message>
        <source>Only the store that sold it sends this receipt.</source>
        <translation>Selle kviitungi saadab ainult pood, kus müüdi.</translation>
    </message>
    <message>
        <source>Only what lies in this store can be taken now.</source>
        <translation>Kohe saab kaasa võtta ainult seda, mis on selles poes.</translation>
    </message>
    <message>
        <source>Other choices take the rest. Left: {left}. Asked for: {asked}.</source>
        <translation>Ülejäänu võtavad teised valikud. Alles: {left}. Soovitud: {asked}.</translation>
    </message>
    <message>
        <source>Pieces left to scan: {missing}.</source>
        <translation>Skannida jäänud: {missing}.</translation>
    </message>
    <message>
        <source>Pieces that can still come back: {left}.</source>
        <translation>Tükke, mida saab veel tagastada: {left}.</translation>
    </message>
    <message>
        <source>Prices of that shop are not matched.</source>
        <translation>Selle poe hindadega me ei võrdsusta.</translation>
    </message>
    <message>
        <source>Say how many pieces more or fewer there are.</source>
        <translation>Märgi, mitu tükki on rohkem või vähem.</translation>
    </message>
    <message>
        <source>Say where it was seen cheaper, and at what price.</source>
        <translation>Märgi, kus ja mis hinnaga seda odavamalt nähti.</translation>
    </message>
    <message>
        <source>Somebody else has to do this for you.</source>
        <translation>Keegi teine peab seda sinu eest tegema.</translation>
    </message>
    <message>
        <source>Somebody else wrote this note. They or a manager can remove it.</source>
        <translation>Selle märke kirjutas keegi teine. Eemaldada saab tema või juhataja.</translation>
    </message>
    <message>
        <source>Somebody has chosen already.</source>
        <translation>Keegi on juba otsustanud.</translation>
    </message>
    <message>
        <source>Somebody works on this cart right now.</source>
        <translation>Keegi tegeleb selle veebikorviga praegu.</translation>
    </message>
    <message>
        <source>Something in the basket needs a look first.</source>
        <translation>Midagi korvis vajab enne ülevaatamist.</translation>
    </message>
    <message>
        <source>Stock of that place is not known here. Choose another.</source>
        <translation>Selle koha laoseisu siin ei teata. Vali teine.</translation>
    </message>
    <message>
        <source>Store credit belongs to a customer. Add the customer first.</source>
        <translation>Ettemaks kuulub kliendile. Lisa enne klient.</translation>
    </message>
    <message>
        <source>That PIN is not right. Tries before a pause: {left}.</source>
        <translation>See PIN pole õige. Katseid enne pausi: {left}.</translation>
    </message>
    <message>
        <source>That place can promise {promised}. Asked for: {asked}.</source>
        <translation>See koht saab lubada: {promised}. Soovitud: {asked}.</translation>
    </message>
    <message>
        <source>That place has no free day soon. Choose another.</source>
        <translation>Sellel kohal pole lähiajal vaba päeva. Vali teine.</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Choose it again.</source>
        <translation>PIN-i ei saanud salvestada. Vali see uuesti.</translation>
    </message>
    <message>
        <source>The basket does not reach what this coupon asks for.</source>
        <translation>Korv ei täida kupongi tingimust.</translation>
    </message>
    <message>
        <source>The basket is empty. Scan something first.</source>
        <translation>Ostukorv on tühi. Skanni enne midagi.</translation>
    </message>
    <message>
        <source>The clock of this device has changed. Open the basket again.</source>
        <translation>Selle seadme kell on muutunud. Ava ostukorv uuesti.</translation>
    </message>
    <message>
        <source>The clock of this place is not known. Ask support to set its time zone.</source>
        <translation>Selle koha kellaaega ei teata. Palu toel ajavöönd seada.</translation>
    </message>
    <message>
        <source>The code does not fit this pickup. Ask for the six digits in the message.</source>
        <translation>Kood ei vasta sellele väljastusele. Küsi sõnumis olevat kuut numbrit.</translation>
    </message>
    <message>
        <source>The customer has just changed this cart. Look at it, then continue it again.</source>
        <translation>Klient muutis seda veebikorvi äsja. Vaata see üle ja jätka siis uuesti.</translation>
    </message>
    <message>
        <source>The customer has just paid. The link stays.</source>
        <translation>Klient maksis äsja. Link jääb alles.</translation>
    </message>
    <message>
        <source>The customer has not agreed to receipts by email. Ask, or type an address for this one.</source>
        <translation>Klient pole e-posti kviitungitega nõustunud. Küsi temalt või sisesta aadress ainult selle kviitungi jaoks.</translation>
    </message>
    <message>
        <source>The customer withdrew this. Only they can agree again, on the web or in the app.</source>
        <translation>Klient võttis selle tagasi. Uuesti saab nõustuda ainult klient ise, veebis või rakenduses.</translation>
    </message>
    <message>
        <source>The customers of this market are not compared yet.</source>
        <translation>Selle turu kliente ei ole veel võrreldud.</translation>
    </message>
    <message>
        <source>The day it was seen is still to come. Check it.</source>
        <translation>See päev on alles ees. Kontrolli kuupäeva.</translation>
    </message>
    <message>
        <source>The delivery fee is below zero. Ask a manager.</source>
        <translation>Saatmistasu on alla nulli. Küsi juhatajalt.</translation>
    </message>
    <message>
        <source>The delivery fee is in another currency. Ask a manager.</source>
        <translation>Saatmistasu on teises valuutas. Küsi juhatajalt.</translation>
    </message>
    <message>
        <source>The picture is too large to be saved. Take it again.</source>
        <translation>Pilt on salvestamiseks liiga suur. Tee uus.</translation>
    </message>
    <message>
        <source>The rules of this market are not known here.</source>
        <translation>Selle turu reeglid pole siin teada.</translation>
    </message>
    <message>
        <source>The signature of this receipt is not right. Scan it once more. If it stays so, do not accept it.</source>
        <translation>Kviitungi allkiri pole õige. Skanni veel kord. Kui nii jääb, ära võta seda vastu.</translation>
    </message>
    <message>
        <source>The sums of this sale do not agree. Nothing was saved; call support.</source>
        <translation>Selle müügi summad ei klapi. Midagi ei salvestatud; helista toele.</translation>
    </message>
    <message>
        <source>The terminal has not given the money back yet. Ask it again.</source>
        <translation>Terminal pole raha veel tagastanud. Küsi uuesti.</translation>
    </message>
    <message>
        <source>The text has a character that can&apos;t be saved. Type it again.</source>
        <translation>Tekstis on märk, mida ei saa salvestada. Sisesta uuesti.</translation>
    </message>
    <message>
        <source>There is less left on it. Take less, and the rest otherwise.</source>
        <translation>Seal on vähem raha alles. Võta vähem ja ülejäänu muul viisil.</translation>
    </message>
    <message>
        <source>There is no answer to this yet.</source>
        <translation>Sellele pole veel vastust.</translation>
    </message>
    <message>
        <source>There is no stock of this product here.</source>
        <translation>Seda toodet siin laos pole.</translation>
    </message>
    <message>
        <source>This basket belongs to another customer. Sell or park it first.</source>
        <translation>See korv on teise kliendi oma. Müü see enne ära või pane ootele.</translation>
    </message>
    <message>
        <source>This basket belongs to another store.</source>
        <translation>See ostukorv on teise poe oma.</translation>
    </message>
    <message>
        <source>This basket came from another cart. Sell or park it first.</source>
        <translation>See korv tuli teisest veebikorvist. Müü see enne ära või pane ootele.</translation>
    </message>
    <message>
        <source>This basket can&apos;t go that way. Choose another.</source>
        <translation>See ostukorv nii minna ei saa. Vali teine viis.</translation>
    </message>
    <message>
        <source>This basket is done already. Nothing was charged again.</source>
        <translation>See ostukorv on juba lõpetatud. Uut makset ei võetud.</translation>
    </message>
    <message>
        <source>This basket is not known. It may be done already.</source>
        <translation>Seda ostukorvi ei leitud. See võib olla juba lõpetatud.</translation>
    </message>
    <message>
        <source>This call was made already.</source>
        <translation>See kõne on juba tehtud.</translation>
    </message>
    <message>
        <source>This cart is bought already.</source>
        <translation>See veebikorv on juba ostetud.</translation>
    </message>
    <message>
        <source>This cart is in a parked basket. Take that one up again.</source>
        <translation>See veebikorv on ootel ostukorvis. Jätka sellega.</translation>
    </message>
    <message>
        <source>This cart is in another basket on this device. Open that basket.</source>
        <translation>See veebikorv on selle seadme teises ostukorvis. Ava see.</translation>
    </message>
    <message>
        <source>This cart is not here any more. Look at the customer again.</source>
        <translation>Seda veebikorvi siin enam pole. Vaata klienti uuesti.</translation>
    </message>
    <message>
        <source>This change of points is not known.</source>
        <translation>Seda punktimuutust ei tunta.</translation>
    </message>
    <message>
        <source>This charge is not known.</source>
        <translation>Seda makset ei tunta.</translation>
    </message>
    <message>
        <source>This choice is no longer offered. Choose again.</source>
        <translation>Seda valikut enam pole. Vali uuesti.</translation>
    </message>
    <message>
        <source>This coupon has expired.</source>
        <translation>See kupong on aegunud.</translation>
    </message>
    <message>
        <source>This coupon is for other customers.</source>
        <translation>See kupong on teistele klientidele.</translation>
    </message>
    <message>
        <source>This coupon is not known. Check the code.</source>
        <translation>Seda kupongi ei leitud. Kontrolli koodi.</translation>
    </message>
    <message>
        <source>This coupon is not valid in this store.</source>
        <translation>See kupong ei kehti selles poes.</translation>
    </message>
    <message>
        <source>This coupon is not valid yet.</source>
        <translation>See kupong ei kehti veel.</translation>
    </message>
    <message>
        <source>This coupon needs a customer. Add one first.</source>
        <translation>See kupong vajab klienti. Lisa enne klient.</translation>
    </message>
    <message>
        <source>This coupon was not used yet.</source>
        <translation>Seda kupongi pole veel kasutatud.</translation>
    </message>
    <message>
        <source>This coupon was used before.</source>
        <translation>See kupong on juba kasutatud.</translation>
    </message>
    <message>
        <source>This coupon, or another of the same offer, is in the basket already.</source>
        <translation>See kupong või teine sama pakkumise kupong on juba korvis.</translation>
    </message>
    <message>
        <source>This customer asked to be erased. Nothing is kept of them.</source>
        <translation>See klient palus oma andmed kustutada. Temast ei hoita midagi alles.</translation>
    </message>
    <message>
        <source>This customer has no store credit.</source>
        <translation>Sellel kliendil pole ettemaksu.</translation>
    </message>
    <message>
        <source>This customer has used the coupon as often as it allows.</source>
        <translation>See klient on kupongi lubatud arv kordi kasutanud.</translation>
    </message>
    <message>
        <source>This customer is not known.</source>
        <translation>Seda klienti ei tunta.</translation>
    </message>
    <message>
        <source>This customer is not merged with anybody.</source>
        <translation>Seda klienti ei ole kellegagi ühendatud.</translation>
    </message>
    <message>
        <source>This customer number is taken. Save the customer again for a new one.</source>
        <translation>See kliendinumber on võetud. Salvesta klient uuesti, siis saab ta uue.</translation>
    </message>
    <message>
        <source>This customer was merged before. Open who they are now.</source>
        <translation>See klient on juba ühendatud. Ava klient, kellega ta on ühendatud.</translation>
    </message>
    <message>
        <source>This day does not exist. Check day and month.</source>
        <translation>Sellist päeva ei ole. Kontrolli päeva ja kuud.</translation>
    </message>
    <message>
        <source>This device belongs to a store already. Ask support to set it up again.</source>
        <translation>See seade kuulub juba poele. Palu toel see uuesti seadistada.</translation>
    </message>
    <message>
        <source>This device belongs to another store.</source>
        <translation>See seade kuulub teisele poele.</translation>
    </message>
    <message>
        <source>This device belongs to no store yet. Set it up first.</source>
        <translation>See seade ei kuulu veel ühelegi poele. Seadista see enne.</translation>
    </message>
    <message>
        <source>This device does not have the rules of this store yet. Wait for the line, then try again.</source>
        <translation>Sellel seadmel pole veel selle poe reegleid. Oota ühendust ja proovi uuesti.</translation>
    </message>
    <message>
        <source>This device has no number for its receipts yet. It gets one when it is online: try again then.</source>
        <translation>Sellel seadmel pole veel kviitungite numbrit. See saabub võrgus olles: proovi siis uuesti.</translation>
    </message>
    <message>
        <source>This device has not sold anything yet.</source>
        <translation>See seade pole veel midagi müünud.</translation>
    </message>
    <message>
        <source>This device is enrolled already.</source>
        <translation>See seade on juba registreeritud.</translation>
    </message>
    <message>
        <source>This device is locked out already.</source>
        <translation>See seade on juba blokeeritud.</translation>
    </message>
    <message>
        <source>This device is not known.</source>
        <translation>Seda seadet ei tunta.</translation>
    </message>
    <message>
        <source>This export is not there any more. Ask for a new one.</source>
        <translation>Seda eksporti enam ei ole. Telli uus.</translation>
    </message>
    <message>
        <source>This gift card has expired.</source>
        <translation>See kinkekaart on aegunud.</translation>
    </message>
    <message>
        <source>This gift card is blocked. Ask a manager.</source>
        <translation>See kinkekaart on blokeeritud. Küsi juhatajalt.</translation>
    </message>
    <message>
        <source>This gift card is in another currency.</source>
        <translation>See kinkekaart on teises valuutas.</translation>
    </message>
    <message>
        <source>This gift card is not known. Check the number.</source>
        <translation>Seda kinkekaarti ei leitud. Kontrolli numbrit.</translation>
    </message>
    <message>
        <source>This gift card is used up.</source>
        <translation>See kinkekaart on tühi.</translation>
    </message>
    <message>
        <source>This is below the lowest price for this product. Give more.</source>
        <translation>See on alla toote madalaima lubatud hinna. Sisesta kõrgem hind.</translation>
    </message>
    <message>
        <source>This is less than there is to pay. Count again.</source>
        <translation>Seda on vähem, kui maksta tuleb. Loe raha üle.</translation>
    </message>
    <message>
        <source>This is more than the product costs. Give less.</source>
        <translation>See on rohkem, kui toode maksab. Sisesta madalam hind.</translation>
    </message>
    <message>
        <source>This is more than there is to pay.</source>
        <translation>See on rohkem, kui maksta tuleb.</translation>
    </message>
    <message>
        <source>This is no customer number. Check it.</source>
        <translation>See ei ole kliendinumber. Kontrolli seda.</translation>
    </message>
    <message>
        <source>This is no email address yet. Check it, or leave it empty.</source>
        <translation>See ei ole veel e-posti aadress. Kontrolli seda või jäta tühjaks.</translation>
    </message>
    <message>
        <source>This is no gift card number. Scan the card, or type all its characters.</source>
        <translation>See pole kinkekaardi number. Skanni kaart või sisesta kõik märgid.</translation>
    </message>
    <message>
        <source>This is no loyalty card of ours. Scan it again.</source>
        <translation>See ei ole meie kliendikaart. Skanni uuesti.</translation>
    </message>
    <message>
        <source>This is not known.</source>
        <translation>See ei ole teada.</translation>
    </message>
    <message>
        <source>This is not the code of a receipt. Scan it again.</source>
        <translation>See pole kviitungi kood. Skanni uuesti.</translation>
    </message>
    <message>
        <source>This is reserved already.</source>
        <translation>See on juba reserveeritud.</translation>
    </message>
    <message>
        <source>This is the same customer. Choose another one.</source>
        <translation>See on sama klient. Vali teine.</translation>
    </message>
    <message>
        <source>This is too long to be saved. Shorten the text.</source>
        <translation>Salvestamiseks liiga pikk. Lühenda teksti.</translation>
    </message>
    <message>
        <source>This is too long. Characters that fit: {most}.</source>
        <translation>See on liiga pikk. Mahub märke: {most}.</translation>
    </message>
    <message>
        <source>This line is no longer in the basket.</source>
        <translation>Seda rida ostukorvis enam pole.</translation>
    </message>
    <message>
        <source>This link is not known.</source>
        <translation>Seda linki ei tunta.</translation>
    </message>
    <message>
        <source>This link is over already.</source>
        <translation>See link on juba aegunud.</translation>
    </message>
    <message>
        <source>This link was sent already.</source>
        <translation>See link on juba saadetud.</translation>
    </message>
    <message>
        <source>This looks like a card number. Card numbers are never kept: take it out.</source>
        <translation>See näib kaardinumbrina. Kaardinumbreid ei salvestata: võta see välja.</translation>
    </message>
    <message>
        <source>This needs no choice any more.</source>
        <translation>See ei vaja enam otsust.</translation>
    </message>
    <message>
        <source>This needs the line. Nothing has changed; try again when it is back.</source>
        <translation>See vajab ühendust. Midagi ei muutunud; proovi uuesti, kui see taastub.</translation>
    </message>
    <message>
        <source>This note is not known.</source>
        <translation>See märge ei ole teada.</translation>
    </message>
    <message>
        <source>This offer is not known.</source>
        <translation>See pakkumine pole teada.</translation>
    </message>
    <message>
        <source>This order is not known.</source>
        <translation>Seda tellimust ei tunta.</translation>
    </message>
    <message>
        <source>This payment is settled already.</source>
        <translation>See makse on juba lahendatud.</translation>
    </message>
    <message>
        <source>This person does not work here now.</source>
        <translation>See inimene praegu siin ei tööta.</translation>
    </message>
    <message>
        <source>This person has no PIN yet. A manager can set one.</source>
        <translation>Sellel inimesel pole veel PIN-i. Juhataja saab selle määrata.</translation>
    </message>
    <message>
        <source>This person no longer works here.</source>
        <translation>See inimene siin enam ei tööta.</translation>
    </message>
    <message>
        <source>This person works at another store.</source>
        <translation>See inimene töötab teises poes.</translation>
    </message>
    <message>
        <source>This pickup belongs to another store.</source>
        <translation>See väljastus kuulub teisele poele.</translation>
    </message>
    <message>
        <source>This pickup is already {state}.</source>
        <translation>See väljastus on juba {state}.</translation>
    </message>
    <message>
        <source>This pickup is cancelled. Keep the goods here.</source>
        <translation>See väljastus on tühistatud. Jäta kaup siia.</translation>
    </message>
    <message>
        <source>This pickup is not known. Check the number.</source>
        <translation>Seda väljastust ei tunta. Kontrolli numbrit.</translation>
    </message>
    <message>
        <source>This pickup is {state}. Make it ready first.</source>
        <translation>See väljastus on {state}. Pane see enne valmis.</translation>
    </message>
    <message>
        <source>This pickup is {state}. There is nothing to pick.</source>
        <translation>See väljastus on {state}. Koguda pole midagi.</translation>
    </message>
    <message>
        <source>This pickup may still be collected.</source>
        <translation>Selle väljastuse aeg pole veel läbi.</translation>
    </message>
    <message>
        <source>This pickup was handed over before.</source>
        <translation>See väljastus on juba tehtud.</translation>
    </message>
    <message>
        <source>This piece is not in this pickup. Put it back.</source>
        <translation>See toode ei kuulu sellesse väljastusse. Pane see tagasi.</translation>
    </message>
    <message>
        <source>This piece is not on the receipt.</source>
        <translation>Seda toodet kviitungil pole.</translation>
    </message>
    <message>
        <source>This place is not known.</source>
        <translation>Seda kohta ei tunta.</translation>
    </message>
    <message>
        <source>This place is not known. Choose another.</source>
        <translation>See koht pole teada. Vali teine.</translation>
    </message>
    <message>
        <source>This price is below zero. Set one by hand, or take the product out.</source>
        <translation>See hind on alla nulli. Määra see käsitsi või võta toode välja.</translation>
    </message>
    <message>
        <source>This price is in another currency. Take the product out and ask a manager.</source>
        <translation>See hind on teises valuutas. Võta toode välja ja küsi juhatajalt.</translation>
    </message>
    <message>
        <source>This product has no price here.</source>
        <translation>Sellel tootel pole siin hinda.</translation>
    </message>
    <message>
        <source>This product is not known.</source>
        <translation>Seda toodet ei tunta.</translation>
    </message>
    <message>
        <source>This product is not sold any more.</source>
        <translation>Seda toodet enam ei müüda.</translation>
    </message>
    <message>
        <source>This promise belongs to another store.</source>
        <translation>See lubadus on teise poe oma.</translation>
    </message>
    <message>
        <source>This receipt comes from a device that is not known here. Check it with the line.</source>
        <translation>See kviitung on seadmelt, mida siin ei tunta. Kontrolli seda ühendusega.</translation>
    </message>
    <message>
        <source>This receipt comes from a device that was not in use then. Check it with the line.</source>
        <translation>See kviitung on seadmelt, mis polnud siis kasutusel. Kontrolli seda ühendusega.</translation>
    </message>
    <message>
        <source>This receipt number is taken. Try again.</source>
        <translation>See kviitunginumber on kasutusel. Proovi uuesti.</translation>
    </message>
    <message>
        <source>This receipt was sent {most} times already. Print it instead.</source>
        <translation>Seda kviitungit on saadetud juba {most} korda. Prindi see välja.</translation>
    </message>
    <message>
        <source>This reservation is not known.</source>
        <translation>Seda reserveeringut ei tunta.</translation>
    </message>
    <message>
        <source>This reservation was released before.</source>
        <translation>See reserveering on juba vabastatud.</translation>
    </message>
    <message>
        <source>This sale belongs to another store.</source>
        <translation>See müük on teise poe oma.</translation>
    </message>
    <message>
        <source>This sale is from another day. Take the goods back as a return.</source>
        <translation>See müük on teisest päevast. Võta kaup tagasi tagastusena.</translation>
    </message>
    <message>
        <source>This sale is not known.</source>
        <translation>Seda müüki ei leitud.</translation>
    </message>
    <message>
        <source>This sale was made on another device. Take it back there, or as a return.</source>
        <translation>See müük tehti teisel seadmel. Tühista see seal või võta tagasi tagastusena.</translation>
    </message>
    <message>
        <source>This sale was taken back before.</source>
        <translation>See müük on juba tühistatud.</translation>
    </message>
    <message>
        <source>This setting does not exist. Nothing was changed.</source>
        <translation>Sellist seadet pole. Midagi ei muudetud.</translation>
    </message>
    <message>
        <source>This stock belongs to another store.</source>
        <translation>See laoseis kuulub teisele poele.</translation>
    </message>
    <message>
        <source>This stock movement is not known.</source>
        <translation>Seda laoliikumist ei tunta.</translation>
    </message>
    <message>
        <source>This store has no web shop that could show the cart. The basket stays here.</source>
        <translation>Sellel poel pole veebipoodi, kus korvi näidata. Ostukorv jääb siia.</translation>
    </message>
    <message>
        <source>This store sells in another currency.</source>
        <translation>See pood müüb teises valuutas.</translation>
    </message>
    <message>
        <source>This takes off more than you may. Ask a manager.</source>
        <translation>Nii palju sa alla lasta ei tohi. Küsi juhatajalt.</translation>
    </message>
    <message>
        <source>This was charged already. Nothing was charged again.</source>
        <translation>Raha on juba võetud. Teist korda ei võetud.</translation>
    </message>
    <message>
        <source>This was not accepted. Nothing is lost; ask a manager.</source>
        <translation>Seda ei võetud vastu. Midagi pole kadunud; küsi juhatajalt.</translation>
    </message>
    <message>
        <source>This way to pay needs the line. Choose card or cash.</source>
        <translation>See makseviis vajab ühendust. Vali kaart või sularaha.</translation>
    </message>
    <message>
        <source>Too many links of this device wait for payment. Cancel one of them, or wait.</source>
        <translation>Selle seadme makselinke ootab tasumist liiga palju. Tühista mõni neist või oota.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Seconds to wait: {seconds}.</source>
        <translation>Liiga palju valesid katseid. Oota sekundeid: {seconds}.</translation>
    </message>
    <message>
        <source>Type a name. Any name the customer uses is right.</source>
        <translation>Kirjuta nimi. Sobib iga nimi, mida klient kasutab.</translation>
    </message>
    <message>
        <source>Type something to keep.</source>
        <translation>Kirjuta, mida meelde jätta.</translation>
    </message>
    <message>
        <source>Type the approval code as it stands on the slip: 4 to 8 letters and digits.</source>
        <translation>Sisesta kinnituskood nii, nagu see on terminali tšekil: 4–8 tähte ja numbrit.</translation>
    </message>
    <message>
        <source>Type what to remember.</source>
        <translation>Kirjuta, mida meeles pidada.</translation>
    </message>
    <message>
        <source>While the line is down a card pays less than this. Take a part in cash, or wait for the line.</source>
        <translation>Ühenduseta maksab kaart sellest vähem. Võta osa sularahas või oota ühendust.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask a manager.</source>
        <translation>Sinu roll seda ei luba. Küsi juhatajalt.</translation>
    </message>
    <message>
        <source>{by} has this cart in hand on {device}. Ask there.</source>
        <translation>{by} tegeleb selle veebikorviga, seade: {device}. Küsi sealt.</translation>
    </message>
    <message>
        <source>{pieces} pieces are a lot. Confirm the number.</source>
        <translation>{pieces} tükki on palju. Kinnita arv.</translation>
    </message>
    <message>
        <source>{store} has this cart in hand on {device}. Wait until they are done.</source>
        <translation>{store} tegeleb selle veebikorviga, seade: {device}. Oota, kuni seal lõpetatakse.</translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message>
        <source>Other devices of the store</source>
        <translation>Poe teised seadmed</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Tühistatud</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>See seade</translation>
    </message>
</context>
<context>
    <name>SalesSheet</name>
    <message>
        <source>Each sale of this store stands here.</source>
        <translation>Siin on näha kõik selle poe müügid.</translation>
    </message>
    <message>
        <source>Nothing sold yet today</source>
        <translation>Täna pole veel midagi müüdud</translation>
    </message>
    <message>
        <source>Sales of today</source>
        <translation>Tänased müügid</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Hella wool wrap coat, Ink, M</source>
        <translation>Villane mantel Hella, tindisinine, M</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>A badge. Lock this device first, then scan it.</source>
        <translation>Töötajakaart. Lukusta enne seade, siis skanni.</translation>
    </message>
    <message>
        <source>A coupon, not a product.</source>
        <translation>Kupong, mitte toode.</translation>
    </message>
    <message>
        <source>A delivery label. Scan the goods inside instead.</source>
        <translation>Saatesilt. Skanni selle asemel sees olevat kaupa.</translation>
    </message>
    <message>
        <source>A deposit or refund slip, not a product.</source>
        <translation>Pandi- või tagastustšekk, mitte toode.</translation>
    </message>
    <message>
        <source>A gift card. It is used when the customer pays.</source>
        <translation>Kinkekaart. Seda kasutatakse maksmisel.</translation>
    </message>
    <message>
        <source>A shelf, its only pickup</source>
        <translation>Riiul, selle ainus väljastus</translation>
    </message>
    <message>
        <source>A shelf. No pickup waits on it.</source>
        <translation>Riiul. Sellel ei oota ühtki väljastust.</translation>
    </message>
    <message>
        <source>A web address, not ours. It is not opened.</source>
        <translation>Veebiaadress, mitte meie oma. Seda ei avata.</translation>
    </message>
    <message>
        <source>Customer, found on this device</source>
        <translation>Klient, leitud sellest seadmest</translation>
    </message>
    <message>
        <source>Customer, loyalty card scanned</source>
        <translation>Klient, kliendikaart skannitud</translation>
    </message>
    <message>
        <source>Not on this device. Check the code, or search by name.</source>
        <translation>Selles seadmes pole. Kontrolli koodi või otsi nime järgi.</translation>
    </message>
    <message>
        <source>Only part of the code arrived. Scan it again.</source>
        <translation>Jõudis ainult osa koodist. Skanni uuesti.</translation>
    </message>
    <message>
        <source>Order, found on this device</source>
        <translation>Tellimus, leitud sellest seadmest</translation>
    </message>
    <message>
        <source>Pickup, code scanned</source>
        <translation>Väljastus, kood skannitud</translation>
    </message>
    <message>
        <source>Pickup, the customer&apos;s code</source>
        <translation>Väljastus, kliendi kood</translation>
    </message>
    <message>
        <source>Product, found on this device</source>
        <translation>Toode, leitud sellest seadmest</translation>
    </message>
    <message>
        <source>Product, {measure}</source>
        <translation>Toode, {measure}</translation>
    </message>
    <message>
        <source>Receipt, checked: it is ours</source>
        <translation>Kviitung, kontrollitud: meie oma</translation>
    </message>
    <message>
        <source>Receipt, found on this device</source>
        <translation>Kviitung, leitud sellest seadmest</translation>
    </message>
    <message>
        <source>That code did not read right. Scan it again.</source>
        <translation>Koodi ei loetud õigesti. Skanni uuesti.</translation>
    </message>
    <message>
        <source>This code can&apos;t be read here. Type the number instead.</source>
        <translation>Seda koodi ei saa siin lugeda. Sisesta number käsitsi.</translation>
    </message>
    <message>
        <source>This code holds much more than a number. Type the number instead.</source>
        <translation>Selles koodis on palju enam kui number. Sisesta number käsitsi.</translation>
    </message>
</context>
<context>
    <name>ScanCard</name>
    <message>
        <source>A code that can&apos;t be read</source>
        <translation>Loetamatu kood</translation>
    </message>
    <message>
        <source>A customer&apos;s code</source>
        <translation>Kliendi kood</translation>
    </message>
    <message>
        <source>Language, text size, light or dark, left hand.</source>
        <translation>Keel, teksti suurus, hele või tume, vasak käsi.</translation>
    </message>
    <message>
        <source>No field has to be chosen. The box at the top says what it was.</source>
        <translation>Välja pole vaja valida. Ülemine väli ütleb, mis see oli.</translation>
    </message>
    <message>
        <source>Press the trigger anywhere</source>
        <translation>Vajuta päästikut ükskõik kus</translation>
    </message>
    <message>
        <source>Scanner doctor</source>
        <translation>Skanneri kontroll</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Skannimine</translation>
    </message>
    <message>
        <source>See what your scanner sends, and whether that is right.</source>
        <translation>Vaata, mida skanner saadab ja kas see on õige.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Seaded</translation>
    </message>
    <message>
        <source>Six digits, scanned or typed, open the pickup.</source>
        <translation>Kuus numbrit, skannitud või sisestatud, avavad väljastuse.</translation>
    </message>
    <message>
        <source>Type the digits below the bars into the box at the top.</source>
        <translation>Sisesta triipude all olevad numbrid ülemisse välja.</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>Another: it makes {typed} of it</source>
        <translation>Teine: sellest saab {typed}</translation>
    </message>
    <message>
        <source>As the scanner types</source>
        <translation>Nagu skanner trükib</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Töötajakaart</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Algus</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Allikas</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kaamera</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Märgid</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valitud</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Kupong</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>Kliendikaart</translation>
    </message>
    <message>
        <source>Delivery label</source>
        <translation>Saatesilt</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Lõpp</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Kinkekaart</translation>
    </message>
    <message>
        <source>In use elsewhere</source>
        <translation>Mujal kasutusel</translation>
    </message>
    <message>
        <source>Keyboard layout</source>
        <translation>Klaviatuuripaigutus</translation>
    </message>
    <message>
        <source>Keys, like a keyboard</source>
        <translation>Klahvid, nagu klaviatuur</translation>
    </message>
    <message>
        <source>Kind of barcode</source>
        <translation>Triipkoodi liik</translation>
    </message>
    <message>
        <source>No serial scanner</source>
        <translation>Jadapordi skannerit pole</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Pole lubatud</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>Pole ühendatud</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Pole teada</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Mitte midagi</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Tellimus</translation>
    </message>
    <message>
        <source>Pause between keys</source>
        <translation>Paus klahvide vahel</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Väljastus</translation>
    </message>
    <message>
        <source>Pickup code</source>
        <translation>Väljastuskood</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Pilt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Toode</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kviitung</translation>
    </message>
    <message>
        <source>STX (Control and B)</source>
        <translation>STX (Control ja B)</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skanner</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Jadaport</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Riiul</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The Enter is missing: set the scanner to send Enter.</source>
        <translation>Enter puudub: sea skanner Enterit saatma.</translation>
    </message>
    <message>
        <source>The keys come slowly: set the pause between characters to 0.</source>
        <translation>Klahvid tulevad aeglaselt: sea märkide vahe nulliks.</translation>
    </message>
    <message>
        <source>The scanner types with another keyboard layout; Associate reads it anyway.</source>
        <translation>Skanner trükib teise klaviatuuripaigutusega; Associate loeb ikka.</translation>
    </message>
    <message>
        <source>This came key by key, {ms} ms apart. A scanner must be set to a pause of 0 between characters.</source>
        <translation>See tuli klahv klahvi haaval, vahega {ms}&#xa0;ms. Skanneri märkide vahe peab olema 0.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Veebiaadress</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Mis see on</translation>
    </message>
    <message>
        <source>{baud} baud</source>
        <translation>{baud} boodi</translation>
    </message>
    <message>
        <source>{least} to {most} ms, mostly {middle}</source>
        <translation>{least} kuni {most}&#xa0;ms, enamasti {middle}</translation>
    </message>
</context>
<context>
    <name>ScannerPanel</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Veel mitte midagi.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skanner</translation>
    </message>
    <message>
        <source>Sent before each code</source>
        <translation>Saadetakse enne iga koodi</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Jadapordi skanner</translation>
    </message>
    <message>
        <source>Speed of the serial port</source>
        <translation>Jadapordi kiirus</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Mis saabus</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Tühjenda</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>By their last order</source>
        <translation>Viimase tellimuse järgi</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kliendid</translation>
    </message>
    <message>
        <source>Found on this device</source>
        <translation>Leitud sellest seadmest</translation>
    </message>
    <message>
        <source>Here lately</source>
        <translation>Hiljuti siin</translation>
    </message>
    <message>
        <source>Last orders</source>
        <translation>Viimased tellimused</translation>
    </message>
    <message>
        <source>Name, email, phone, card or number</source>
        <translation>Nimi, e-post, telefon, kaart või number</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Uus klient</translation>
    </message>
    <message>
        <source>No customers here yet</source>
        <translation>Siin kliente veel pole</translation>
    </message>
    <message>
        <source>No order here matches “{typed}”</source>
        <translation>„{typed}” järgi tellimust ei leitud</translation>
    </message>
    <message>
        <source>No orders here yet</source>
        <translation>Siin tellimusi veel pole</translation>
    </message>
    <message>
        <source>Nobody on this device matches “{typed}”</source>
        <translation>„{typed}” järgi selles seadmes kedagi ei leitud</translation>
    </message>
    <message>
        <source>Of 90 days, in all channels</source>
        <translation>90 päeva, kõik kanalid</translation>
    </message>
    <message>
        <source>Order number, pickup or customer</source>
        <translation>Tellimuse number, väljastus või klient</translation>
    </message>
    <message>
        <source>Orders of 90 days are here. Check the number, or try the name.</source>
        <translation>Siin on 90 päeva tellimused. Kontrolli numbrit või proovi nime.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Tagastus</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Otsi kliente</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Otsi tellimusi</translation>
    </message>
</context>
<context>
    <name>SeenColumn</name>
    <message>
        <source>Its price, sizes and stock show up. Or type its name above.</source>
        <translation>Ilmuvad hind, suurused ja laoseis. Või sisesta üleval nimi.</translation>
    </message>
    <message>
        <source>Scan a product</source>
        <translation>Skanni toode</translation>
    </message>
</context>
<context>
    <name>Segment</name>
    <message>
        <source>Among the best customers</source>
        <translation>Parimate klientide seas</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>Pole kaua käinud</translation>
    </message>
    <message>
        <source>Bought more often before</source>
        <translation>Ostis varem sagedamini</translation>
    </message>
    <message>
        <source>Buys often</source>
        <translation>Ostab sageli</translation>
    </message>
    <message>
        <source>Comes more often lately</source>
        <translation>Käib viimasel ajal sagedamini</translation>
    </message>
    <message>
        <source>Comes now and then</source>
        <translation>Käib aeg-ajalt</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Uus klient</translation>
    </message>
    <message>
        <source>One of the best, away for long</source>
        <translation>Üks parimaid, pole kaua käinud</translation>
    </message>
    <message>
        <source>Was here once</source>
        <translation>Käis ühe korra</translation>
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
        <translation>Lisa käsitsi</translation>
    </message>
    <message>
        <source>All of it is in the store.</source>
        <translation>Kõik on poes olemas.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Sularaha</translation>
    </message>
    <message>
        <source>Central confirms it in a moment.</source>
        <translation>Keskus kinnitab selle kohe.</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Vaheta klienti</translation>
    </message>
    <message>
        <source>Changed {day}</source>
        <translation>Muudetud {day}</translation>
    </message>
    <message>
        <source>Choose another, or take them off</source>
        <translation>Vali teine või eemalda klient</translation>
    </message>
    <message>
        <source>Continue at home</source>
        <translation>Jätka kodus</translation>
    </message>
    <message>
        <source>Coupon {code} in the basket</source>
        <translation>Kupong {code} on korvis</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Customer not known here</source>
        <translation>Klient pole siin teada</translation>
    </message>
    <message>
        <source>Customer of this basket: {name}</source>
        <translation>Korvi klient: {name}</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Kohaletoimetamine</translation>
    </message>
    <message>
        <source>For {who}</source>
        <translation>Ainult: {who}</translation>
    </message>
    <message>
        <source>Gift receipt, without prices</source>
        <translation>Kinkekviitung, hindadeta</translation>
    </message>
    <message>
        <source>Hand the basket to somebody</source>
        <translation>Anna korv edasi</translation>
    </message>
    <message>
        <source>Here, {bin}</source>
        <translation>Siin, {bin}</translation>
    </message>
    <message>
        <source>Home, {day}</source>
        <translation>Kodus {day}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kuidas</translation>
    </message>
    <message>
        <source>In the basket: {product}</source>
        <translation>Korvis: {product}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Toode</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Viimati käis</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Meeldib</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rida</translation>
    </message>
    <message>
        <source>Line discount</source>
        <translation>Rea allahindlus</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Rida {n}</translation>
    </message>
    <message>
        <source>Lines of the basket</source>
        <translation>Korvi read</translation>
    </message>
    <message>
        <source>More for this basket</source>
        <translation>Korvi tegevused</translation>
    </message>
    <message>
        <source>Not added. Finish or close what is open, then scan it again.</source>
        <translation>Ei lisatud. Lõpeta või sulge avatu, siis skanni uuesti.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märge</translation>
    </message>
    <message>
        <source>Note on the sale</source>
        <translation>Märge müügi juurde</translation>
    </message>
    <message>
        <source>Noted: {product}</source>
        <translation>Kirjas: {product}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Maha</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Pakkumine</translation>
    </message>
    <message>
        <source>One moment, the last step is not done yet.</source>
        <translation>Üks hetk, eelmine samm on pooleli.</translation>
    </message>
    <message>
        <source>One more piece</source>
        <translation>Veel üks tükk</translation>
    </message>
    <message>
        <source>One more {goods}</source>
        <translation>Veel üks: {goods}</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Ootele</translation>
    </message>
    <message>
        <source>Parked. It waits on every device of this store.</source>
        <translation>Ootel. Korv ootab poe kõigis seadmetes.</translation>
    </message>
    <message>
        <source>Parked. Other devices see it as soon as the line is back.</source>
        <translation>Ootel. Teised seadmed näevad korvi, kui ühendus taastub.</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Väljastus</translation>
    </message>
    <message>
        <source>Pick up in {place}, {day}</source>
        <translation>Väljastus: {place}, {day}</translation>
    </message>
    <message>
        <source>Pick up {day}</source>
        <translation>Väljastus {day}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plaan</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hind</translation>
    </message>
    <message>
        <source>Put aside on this device</source>
        <translation>Jäta selles seadmes kõrvale</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kogus</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Eemalda rida</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Müük</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Saatmine</translation>
    </message>
    <message>
        <source>Ship from {place}</source>
        <translation>Saatmine: {place}</translation>
    </message>
    <message>
        <source>Ship this one</source>
        <translation>Saada see koju</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Veel maksta</translation>
    </message>
    <message>
        <source>Stock in {places} is as last known {time}. You can promise it.</source>
        <translation>Laoseis ({places}): viimati {time}. Võid seda lubada.</translation>
    </message>
    <message>
        <source>Stock, {look}</source>
        <translation>Laoseis, {look}</translation>
    </message>
    <message>
        <source>Take it now</source>
        <translation>Võta kohe kaasa</translation>
    </message>
    <message>
        <source>Take now</source>
        <translation>Kohe kaasa</translation>
    </message>
    <message>
        <source>This customer is no longer on this device. Points and member prices are left out; the basket stays.</source>
        <translation>Seda klienti selles seadmes enam pole. Punktid ja liikmehinnad jäävad välja; korv jääb alles.</translation>
    </message>
    <message>
        <source>Throw the basket away</source>
        <translation>Viska korv ära</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Maksta</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Kokku</translation>
    </message>
    <message>
        <source>Use points</source>
        <translation>Kasuta punkte</translation>
    </message>
    <message>
        <source>VAT inside, {amount}</source>
        <translation>Sh KM, {amount}</translation>
    </message>
    <message>
        <source>VAT {rate}</source>
        <translation>KM {rate}</translation>
    </message>
    <message>
        <source>VAT {rate} inside, {amount}</source>
        <translation>Sh KM {rate}, {amount}</translation>
    </message>
    <message>
        <source>We confirm it when the line is back.</source>
        <translation>Kinnitame selle, kui ühendus taastub.</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>kust: {place}</translation>
    </message>
    <message>
        <source>here, after {time}</source>
        <translation>siin, alates {time}</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>siin pole</translation>
    </message>
    <message>
        <source>today</source>
        <translation>täna</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>Veel {amount}</translation>
    </message>
    <message>
        <source>{amount}, changed {day}</source>
        <translation>{amount}, muudetud {day}</translation>
    </message>
    <message>
        <source>{amount}, {left} left</source>
        <translation>{amount}, alles {left}</translation>
    </message>
    <message>
        <source>{city} warehouse</source>
        <translation>{city} (ladu)</translation>
    </message>
    <message>
        <source>{day}, here</source>
        <translation>{day}, siin</translation>
    </message>
    <message>
        <source>{goods} can be added</source>
        <translation>Lisada saab: {goods}</translation>
    </message>
    <message>
        <source>{items} · started {time}</source>
        <translation>{items} · algus {time}</translation>
    </message>
    <message>
        <source>{line} · {brand}</source>
        <translation>{line} · {brand}</translation>
    </message>
    <message>
        <source>{n} here</source>
        <translation>siin {n}</translation>
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
        <translation>{pieces} × {price}, hinnakirja hind</translation>
    </message>
    <message>
        <source>{place} had few × {product}, last known {time}. You can promise {promised}.</source>
        <translation>{place}: {product}, vähe, viimati {time}. Võid lubada {promised}.</translation>
    </message>
    <message>
        <source>{place} had {pieces} × {product}, last known {time}. You can promise {promised}.</source>
        <translation>{place}: {pieces} × {product}, viimati {time}. Võid lubada {promised}.</translation>
    </message>
    <message>
        <source>{place} had {product}, last known {time}. You can promise {promised}.</source>
        <translation>{place}: {product} oli olemas, viimati {time}. Võid lubada {promised}.</translation>
    </message>
    <message>
        <source>{place}, after {time}</source>
        <translation>{place}, alates {time}</translation>
    </message>
    <message>
        <source>{product} taken out</source>
        <translation>Välja võetud: {product}</translation>
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
        <translation>{why} Võta see välja.</translation>
    </message>
</context>
<context>
    <name>SellPanel</name>
    <message>
        <source>Add by hand</source>
        <translation>Lisa käsitsi</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Ostukorv</translation>
    </message>
    <message>
        <source>Lines of the basket</source>
        <translation>Korvi read</translation>
    </message>
    <message>
        <source>More for this basket</source>
        <translation>Korvi tegevused</translation>
    </message>
    <message>
        <source>Nothing in the basket yet</source>
        <translation>Ostukorv on veel tühi</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Ootele</translation>
    </message>
    <message>
        <source>Scan a product, or add it by hand.</source>
        <translation>Skanni toode või lisa käsitsi.</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Müük</translation>
    </message>
</context>
<context>
    <name>SellSide</name>
    <message>
        <source>Add a coupon</source>
        <translation>Lisa kupong</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Lisa klient</translation>
    </message>
    <message>
        <source>Coupon {code} taken out</source>
        <translation>Kupong {code} on välja võetud</translation>
    </message>
    <message>
        <source>Customer of this basket</source>
        <translation>Korvi klient</translation>
    </message>
    <message>
        <source>No basket in hand</source>
        <translation>Ostukorvi pole avatud</translation>
    </message>
    <message>
        <source>Scan the first product, or open one that waits.</source>
        <translation>Skanni esimene toode või ava ootel korv.</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>Miks selline hind</translation>
    </message>
</context>
<context>
    <name>SendHomeSheet</name>
    <message>
        <source>Code that opens the cart</source>
        <translation>Kood, mis avab veebikorvi</translation>
    </message>
    <message>
        <source>Continue at home</source>
        <translation>Jätka kodus</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopeeri link</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Notes, prices by hand and chosen ways stay here. Prices are those of the web shop.</source>
        <translation>Märkmed, käsitsi määratud hinnad ja valitud viisid jäävad siia. Hinnad on veebipoe omad.</translation>
    </message>
    <message>
        <source>Send it home</source>
        <translation>Saada veebi</translation>
    </message>
    <message>
        <source>The basket is on the web. The customer scans this code.</source>
        <translation>Ostukorv on veebis. Klient skannib selle koodi.</translation>
    </message>
    <message>
        <source>The basket is saved. Take a picture of the code: it works as soon as the line is back.</source>
        <translation>Ostukorv on salvestatud. Las klient pildistab koodi: see töötab, kui ühendus taastub.</translation>
    </message>
    <message>
        <source>The customer had changed the web cart meanwhile. Both are kept; somebody chooses.</source>
        <translation>Klient oli vahepeal veebikorvi muutnud. Mõlemad on alles; keegi otsustab.</translation>
    </message>
    <message>
        <source>The customer opens it with a code, on any phone, and goes on there.</source>
        <translation>Klient avab selle koodiga mis tahes telefonis ja jätkab seal.</translation>
    </message>
    <message>
        <source>What the customer will see</source>
        <translation>Mida klient näeb</translation>
    </message>
    <message>
        <source>You are offline: the code works as soon as the line is back.</source>
        <translation>Oled võrguta: kood töötab, kui ühendus taastub.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Seaded</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>A short sound says whether a scan was found.</source>
        <translation>Lühike heli ütleb, kas skannitu leiti.</translation>
    </message>
    <message>
        <source>As the store</source>
        <translation>Nagu poes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Nagu süsteemis</translation>
    </message>
    <message>
        <source>As this device</source>
        <translation>Nagu see seade</translation>
    </message>
    <message>
        <source>At sign-in, and for everybody who chose none.</source>
        <translation>Sisselogimisel ja kõigile, kes pole keelt valinud.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automaatne</translation>
    </message>
    <message>
        <source>Check the scanner</source>
        <translation>Kontrolli skannerit</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tume</translation>
    </message>
    <message>
        <source>For everybody who works on it.</source>
        <translation>Kõigile, kes sellega töötavad.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Language of this device</source>
        <translation>Selle seadme keel</translation>
    </message>
    <message>
        <source>Left-handed</source>
        <translation>Vasakukäeline</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Vähem liikumist</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hele</translation>
    </message>
    <message>
        <source>Lock when nobody touches it for</source>
        <translation>Lukusta, kui keegi ei puuduta</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Kasutusviis</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>Minu seaded</translation>
    </message>
    <message>
        <source>Nothing is lost: your PIN brings back what you were doing.</source>
        <translation>Midagi ei kao: sinu PIN toob poolelioleva tagasi.</translation>
    </message>
    <message>
        <source>Pointer and keyboard</source>
        <translation>Hiir ja klaviatuur</translation>
    </message>
    <message>
        <source>Pointer and keyboard shows more at once where the window is wide.</source>
        <translation>„Hiir ja klaviatuur” näitab laias aknas korraga rohkem.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Seaded</translation>
    </message>
    <message>
        <source>Sheets and messages appear at once, without moving.</source>
        <translation>Aknad ja teated ilmuvad kohe, liikumiseta.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Helid</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Teksti suurus</translation>
    </message>
    <message>
        <source>The main buttons stand at the left, the pages at the right.</source>
        <translation>Põhinupud on vasakul, lehtede riba paremal.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Välimus</translation>
    </message>
    <message>
        <source>They go with you to every device of this store.</source>
        <translation>Need kehtivad sulle poe igas seadmes.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>See seade</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Puudutus</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
</context>
<context>
    <name>ShelfChoice</name>
    <message>
        <source>Where does it stand?</source>
        <translation>Kus see on?</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Central takes nothing new from it. What it saved is kept and can still be delivered. Ask a manager.</source>
        <translation>Keskus ei võta sellelt enam midagi uut. Salvestatu on alles ja selle saab veel edastada. Küsi juhatajalt.</translation>
    </message>
    <message>
        <source>Loading what this store needs</source>
        <translation>Laadin poe jaoks vajalikku</translation>
    </message>
    <message>
        <source>Offline since {time} · sign-in works</source>
        <translation>Võrguta alates {time} · sisse saab logida</translation>
    </message>
    <message>
        <source>Products, prices, stock and staff. This happens once.</source>
        <translation>Tooted, hinnad, laoseis ja töötajad. Seda tehakse üks kord.</translation>
    </message>
    <message>
        <source>Staff list as of {time} today.</source>
        <translation>Töötajate nimekiri seisuga täna {time}.</translation>
    </message>
    <message>
        <source>Staff list as of {time}.</source>
        <translation>Töötajate nimekiri seisuga {time}.</translation>
    </message>
    <message>
        <source>Tap your name or scan your badge.</source>
        <translation>Puuduta oma nime või skanni kaart.</translation>
    </message>
    <message>
        <source>The line is down. Loading goes on when it is back.</source>
        <translation>Ühendust pole. Laadimine jätkub, kui see taastub.</translation>
    </message>
    <message>
        <source>This device is locked out</source>
        <translation>See seade on blokeeritud</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Tere tulemast</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Kes töötab?</translation>
    </message>
    <message>
        <source>You can look up products and hand over pickups.</source>
        <translation>Saad vaadata tooteid ja väljastada tellimusi.</translation>
    </message>
    <message>
        <source>Your PIN is checked on this device.</source>
        <translation>PIN-i kontrollitakse selles seadmes.</translation>
    </message>
    <message>
        <source>{n} documents so far. This happens once.</source>
        <translation>Seni {n} dokumenti. Seda tehakse üks kord.</translation>
    </message>
</context>
<context>
    <name>SignInViewModel</name>
    <message>
        <source>Fill in all three fields.</source>
        <translation>Täida kõik kolm välja.</translation>
    </message>
    <message>
        <source>Hold your badge before the scanner.</source>
        <translation>Hoia kaarti skanneri ees.</translation>
    </message>
    <message>
        <source>Sign in first, then scan it again.</source>
        <translation>Logi enne sisse, siis skanni uuesti.</translation>
    </message>
    <message>
        <source>Tap your name first.</source>
        <translation>Puuduta enne oma nime.</translation>
    </message>
    <message>
        <source>This badge belongs to nobody who works here.</source>
        <translation>See kaart ei kuulu kellelegi siinsetest töötajatest.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Nüüd saad uuesti proovida.</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Not signed yet</source>
        <translation>Veel allkirjata</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Allkirjastatud</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Laadin</translation>
    </message>
</context>
<context>
    <name>SoldBySheet</name>
    <message>
        <source>Who sold this?</source>
        <translation>Kes selle müüs?</translation>
    </message>
</context>
<context>
    <name>SomeoneElseCard</name>
    <message>
        <source>Name or badge</source>
        <translation>Nimi või kaart</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Keegi teine</translation>
    </message>
</context>
<context>
    <name>SplitSheet</name>
    <message>
        <source>Amount of the next payment</source>
        <translation>Järgmise makse summa</translation>
    </message>
    <message>
        <source>Even parts</source>
        <translation>Võrdsed osad</translation>
    </message>
    <message>
        <source>Give an amount up to {amount}.</source>
        <translation>Sisesta summa kuni {amount}.</translation>
    </message>
    <message>
        <source>How is it paid?</source>
        <translation>Kuidas makstakse?</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Jaga</translation>
    </message>
    <message>
        <source>{amount} stays to pay</source>
        <translation>Maksta jääb {amount}</translation>
    </message>
    <message>
        <source>{amount} to pay</source>
        <translation>Maksta {amount}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A customer not known here</source>
        <translation>Klient pole siin teada</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Osaliselt makstud</translation>
    </message>
    <message>
        <source>Payment not known</source>
        <translation>Makse teadmata</translation>
    </message>
    <message>
        <source>Taken up elsewhere</source>
        <translation>Jätkatakse mujal</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Kliendita</translation>
    </message>
    <message>
        <source>You are offline. Selling goes on; what other devices park shows up with the line.</source>
        <translation>Oled võrguta. Müük jätkub; teiste seadmete ootel korvid ilmuvad koos ühendusega.</translation>
    </message>
    <message>
        <source>{items}, begun {time}</source>
        <translation>{items}, algus {time}</translation>
    </message>
    <message>
        <source>{items}, begun {time} by {name}</source>
        <translation>{items}, algus {time}, {name}</translation>
    </message>
    <message>
        <source>{items}, for anybody</source>
        <translation>{items}, jätkata võib igaüks</translation>
    </message>
    <message>
        <source>{items}, handed to you</source>
        <translation>{items}, antud sulle</translation>
    </message>
    <message>
        <source>{items}, handed to {name}</source>
        <translation>{items}, jätkaja {name}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Begun on this device</source>
        <translation>Selles seadmes alustatud</translation>
    </message>
    <message>
        <source>New basket</source>
        <translation>Uus ostukorv</translation>
    </message>
    <message>
        <source>No basket waits here now.</source>
        <translation>Praegu siin ootel korve pole.</translation>
    </message>
    <message>
        <source>No customer of this store has a cart open now.</source>
        <translation>Praegu pole ühelgi selle poe kliendil avatud veebikorvi.</translation>
    </message>
    <message>
        <source>Online carts</source>
        <translation>Veebikorvid</translation>
    </message>
    <message>
        <source>Parked in this store</source>
        <translation>Selles poes ootel</translation>
    </message>
    <message>
        <source>Sales of today</source>
        <translation>Tänased müügid</translation>
    </message>
    <message>
        <source>Scanning a product begins one too.</source>
        <translation>Uus korv algab ka toote skannimisega.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Based on pickups and promised calls only: this customer wants no personal offers.</source>
        <translation>Aluseks ainult väljastused ja lubatud kõned: klient ei soovi isiklikke pakkumisi.</translation>
    </message>
    <message>
        <source>Based on the cart, wishes, points, pickups and promised calls only. Habits and dates need the customer&apos;s yes.</source>
        <translation>Aluseks ainult veebikorv, soovid, punktid, väljastused ja lubatud kõned. Harjumused ja tähtpäevad vajavad kliendi nõusolekut.</translation>
    </message>
    <message>
        <source>Based on the cart, wishes, points, purchases, dates, pickups and calls only.</source>
        <translation>Aluseks ainult veebikorv, soovid, punktid, ostud, tähtpäevad, väljastused ja kõned.</translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>Call</source>
        <translation>Helista</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehtud</translation>
    </message>
</context>
<context>
    <name>StockActions</name>
    <message>
        <source>Adjust stock</source>
        <translation>Paranda laoseisu</translation>
    </message>
    <message>
        <source>No free piece lies here.</source>
        <translation>Vaba tükki siin pole.</translation>
    </message>
    <message>
        <source>Not reserved</source>
        <translation>Ei reserveeritud</translation>
    </message>
    <message>
        <source>Reserve one piece</source>
        <translation>Reserveeri üks tükk</translation>
    </message>
</context>
<context>
    <name>StockHome</name>
    <message>
        <source>All brands</source>
        <translation>Kõik brändid</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Kõik kategooriad</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Bränd</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategooria</translation>
    </message>
    <message>
        <source>Gone here, elsewhere there</source>
        <translation>Siin otsas, mujal olemas</translation>
    </message>
    <message>
        <source>In this store</source>
        <translation>Selles poes</translation>
    </message>
    <message>
        <source>Low here</source>
        <translation>Siin vähe</translation>
    </message>
    <message>
        <source>Name, colour or number</source>
        <translation>Nimi, värv või number</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Kitsenda loendit</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Sobivat ei leitud</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Siin pole midagi</translation>
    </message>
    <message>
        <source>Nothing is gone</source>
        <translation>Midagi pole otsas</translation>
    </message>
    <message>
        <source>Nothing is low</source>
        <translation>Kõike on piisavalt</translation>
    </message>
    <message>
        <source>Nothing lies here yet</source>
        <translation>Siin pole veel midagi</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Näita kõike</translation>
    </message>
    <message>
        <source>Styles that are sold out here and lie elsewhere show up here.</source>
        <translation>Siin on näha mudelid, mis on otsas, kuid mujal olemas.</translation>
    </message>
    <message>
        <source>Styles with one or two pieces show up here.</source>
        <translation>Siin on näha ühe või kahe tükiga mudelid.</translation>
    </message>
    <message>
        <source>Try fewer words, or another category or brand.</source>
        <translation>Proovi vähem sõnu või muud kategooriat või brändi.</translation>
    </message>
    <message>
        <source>What lies here</source>
        <translation>Mis siin on</translation>
    </message>
    <message>
        <source>What this store holds shows up here as soon as it has loaded.</source>
        <translation>Poe laoseis ilmub siia, kui see on laaditud.</translation>
    </message>
    <message>
        <source>Which styles</source>
        <translation>Millised mudelid</translation>
    </message>
</context>
<context>
    <name>StockList</name>
    <message>
        <source>No price here</source>
        <translation>Siin hinda pole</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>alates {price}</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} / {all}</translation>
    </message>
</context>
<context>
    <name>StockMark</name>
    <message>
        <source>Enough in stock</source>
        <translation>Piisavalt olemas</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>Vähe alles</translation>
    </message>
    <message>
        <source>In other places</source>
        <translation>Muudes kohtades</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Mitte kuskil</translation>
    </message>
</context>
<context>
    <name>StockPanel</name>
    <message>
        <source>Nearby stores</source>
        <translation>Lähimad poed</translation>
    </message>
    <message>
        <source>Nothing is known of other places.</source>
        <translation>Teiste kohtade kohta pole andmeid.</translation>
    </message>
    <message>
        <source>Other stores</source>
        <translation>Teised poed</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Laod</translation>
    </message>
</context>
<context>
    <name>StockTable</name>
    <message>
        <source>No stock of it is known on this device.</source>
        <translation>Selle toote laoseis pole seadmes teada.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Laoseis</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>seisuga</translation>
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
        <translation>Associate sulgub. Praegu ei salvestatud midagi.</translation>
    </message>
    <message>
        <source>Associate is open already. Use that window.</source>
        <translation>Associate on juba avatud. Kasuta avatud akent.</translation>
    </message>
    <message>
        <source>Associate may not use the folder for its data. Nothing was saved just now. Choose another folder, or ask support.</source>
        <translation>Associate ei tohi oma andmekausta kasutada. Praegu ei salvestatud midagi. Vali teine kaust või küsi toelt.</translation>
    </message>
    <message>
        <source>The data on this device can&apos;t be used now. Nothing was saved just now.</source>
        <translation>Andmeid selles seadmes ei saa praegu kasutada. Praegu ei salvestatud midagi.</translation>
    </message>
    <message>
        <source>The data on this device is damaged. The whole file is kept. Ask support to run “associate recover”: it starts this device anew with everything that was not sent, as far as it can be read.</source>
        <translation>Andmed selles seadmes on kahjustatud. Kogu fail on alles. Palu toel käivitada „associate recover”: see alustab seadet uuesti kõigega, mis jäi saatmata ja on loetav.</translation>
    </message>
    <message>
        <source>The data on this device is from a newer version. Nothing was changed, and what was not sent yet is saved beside it. Update Associate, then start again.</source>
        <translation>Andmed selles seadmes on uuemast versioonist. Midagi ei muudetud ja saatmata on kõrvale salvestatud. Uuenda Associate ja käivita uuesti.</translation>
    </message>
    <message>
        <source>The database library is too old to be safe. Nothing was changed. Ask support for an update.</source>
        <translation>Andmebaasi teek on ohutuks tööks liiga vana. Midagi ei muudetud. Küsi toelt uuendust.</translation>
    </message>
    <message>
        <source>The key of this device&apos;s data is not here. Nothing was changed. Ask support.</source>
        <translation>Selle seadme andmete võtit siin pole. Midagi ei muudetud. Küsi toelt.</translation>
    </message>
    <message>
        <source>This device has no space left. Nothing was saved just now. Free some space, then try again.</source>
        <translation>Seadmes pole enam ruumi. Praegu ei salvestatud midagi. Vabasta ruumi ja proovi uuesti.</translation>
    </message>
    <message>
        <source>This device&apos;s disk does not answer. Nothing was saved just now. Ask support.</source>
        <translation>Seadme ketas ei vasta. Praegu ei salvestatud midagi. Küsi toelt.</translation>
    </message>
    <message>
        <source>This device&apos;s disk takes no changes. Nothing was saved just now. Ask support.</source>
        <translation>Seadme kettale ei saa kirjutada. Praegu ei salvestatud midagi. Küsi toelt.</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>Needs attention</source>
        <translation>Vajab tähelepanu</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>A call</source>
        <translation>Kõne</translation>
    </message>
    <message>
        <source>A pickup that ended</source>
        <translation>Lõppenud väljastus</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Toode</translation>
    </message>
    <message>
        <source>A sale that was taken back</source>
        <translation>Tühistatud müük</translation>
    </message>
    <message>
        <source>An order to collect</source>
        <translation>Väljastamata tellimus</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Kohtumised</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>Veebikorvid</translation>
    </message>
    <message>
        <source>Chat with {name}</source>
        <translation>Vestlus: {name}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kõik</translation>
    </message>
    <message>
        <source>Messages and calls</source>
        <translation>Sõnumid ja kõned</translation>
    </message>
    <message>
        <source>Opened “{words}”</source>
        <translation>Avas: „{words}”</translation>
    </message>
    <message>
        <source>Picked up an order</source>
        <translation>Sai tellimuse kätte</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Väljastused</translation>
    </message>
    <message>
        <source>Please choose by {time}.</source>
        <translation>Palun otsusta hiljemalt {time}.</translation>
    </message>
    <message>
        <source>Promised call</source>
        <translation>Lubatud kõne</translation>
    </message>
    <message>
        <source>Promised call, made by {name}</source>
        <translation>Lubatud kõne, helistas {name}</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Ostud</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Keegi</translation>
    </message>
    <message>
        <source>Something done on another device</source>
        <translation>Midagi teises seadmes tehtut</translation>
    </message>
    <message>
        <source>central</source>
        <translation>keskus</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>väljastatud</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>kogutud</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>keegi</translation>
    </message>
    <message>
        <source>{channel}, order {number}</source>
        <translation>{channel}, tellimus {number}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{place}, receipt {number}</source>
        <translation>{place}, kviitung {number}</translation>
    </message>
    <message>
        <source>{place}, {pickup}</source>
        <translation>{place}, {pickup}</translation>
    </message>
    <message>
        <source>{what}, done by {who}.</source>
        <translation>{what}. Tegija: {who}.</translation>
    </message>
    <message>
        <source>{who} handed it over at {time} on {device}.</source>
        <translation>{who} väljastas selle {time}, seade: {device}.</translation>
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
        <translation>Kõik kanalid</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Midagi pole veel teada.</translation>
    </message>
    <message>
        <source>Nothing of this sort is known here.</source>
        <translation>Sellist siin teada pole.</translation>
    </message>
    <message>
        <source>Shown: {what}</source>
        <translation>Näidatakse: {what}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Mida näidatakse</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>All</source>
        <translation>Kõik</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>A picture did not arrive whole. It is sent again.</source>
        <translation>Pilt ei jõudnud tervenisti kohale. See saadetakse uuesti.</translation>
    </message>
    <message>
        <source>An entry is too large for central. It stays saved here; tell support.</source>
        <translation>Kanne on keskuse jaoks liiga suur. See on siin alles; teata toele.</translation>
    </message>
    <message>
        <source>Central answers, but nothing moves on. Everything stays saved here; tell support.</source>
        <translation>Keskus vastab, kuid midagi ei liigu. Kõik on siin alles; teata toele.</translation>
    </message>
    <message>
        <source>Central could not read what this device sent. Everything stays saved here; tell support.</source>
        <translation>Keskus ei suutnud selle seadme saadetut lugeda. Kõik on siin alles; teata toele.</translation>
    </message>
    <message>
        <source>Central does not accept the signature of this device. Nothing is lost here; tell support.</source>
        <translation>Keskus ei tunnista selle seadme allkirja. Siin pole midagi kadunud; teata toele.</translation>
    </message>
    <message>
        <source>Central does not have what was asked for.</source>
        <translation>Keskusel pole küsitut.</translation>
    </message>
    <message>
        <source>Central does not recognise this device. Everything stays saved here; ask a manager.</source>
        <translation>Keskus ei tunne seda seadet. Kõik on siin alles; küsi juhatajalt.</translation>
    </message>
    <message>
        <source>Central has other entries under these numbers. Nothing is lost here; tell support.</source>
        <translation>Keskusel on nende numbrite all teised kanded. Siin pole midagi kadunud; teata toele.</translation>
    </message>
    <message>
        <source>Central is busy. This device tries again by itself.</source>
        <translation>Keskus on hõivatud. Seade proovib ise uuesti.</translation>
    </message>
    <message>
        <source>Central refused this. Everything stays saved here; tell support.</source>
        <translation>Keskus keeldus. Kõik on siin alles; teata toele.</translation>
    </message>
    <message>
        <source>Central takes no more pictures from this device today. They stay saved here and go tomorrow.</source>
        <translation>Keskus ei võta sellest seadmest täna enam pilte. Need on siin alles ja lähevad homme.</translation>
    </message>
    <message>
        <source>Sending went wrong on this device. Everything stays saved here; tell support.</source>
        <translation>Saatmine ei õnnestunud selles seadmes. Kõik on siin alles; teata toele.</translation>
    </message>
    <message>
        <source>Some entries are missing at central. This device sends them again by itself.</source>
        <translation>Keskusel on kandeid puudu. Seade saadab need ise uuesti.</translation>
    </message>
    <message>
        <source>The chain of entries does not fit. Nothing is lost here; tell support.</source>
        <translation>Kannete ahel ei klapi. Siin pole midagi kadunud; teata toele.</translation>
    </message>
    <message>
        <source>This device is locked out. What it saved is kept; ask a manager.</source>
        <translation>See seade on blokeeritud. Salvestatu on alles; küsi juhatajalt.</translation>
    </message>
    <message>
        <source>This device loads its data anew. What you saved stays, and is sent.</source>
        <translation>Seade laadib andmed uuesti. Salvestatu jääb alles ja saadetakse.</translation>
    </message>
    <message>
        <source>Too many customers and pickups of other stores were looked up here today. Go on tomorrow.</source>
        <translation>Täna on siin otsitud liiga palju teiste poodide kliente ja väljastusi. Jätka homme.</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>Check now</source>
        <translation>Kontrolli kohe</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Muuda nime</translation>
    </message>
    <message>
        <source>Sync and device</source>
        <translation>Sünk ja seade</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Finish the name first.</source>
        <translation>Vii nimi enne lõpule.</translation>
    </message>
    <message>
        <source>Sync &amp; device</source>
        <translation>Sünk ja seade</translation>
    </message>
</context>
<context>
    <name>SyncViewModel</name>
    <message>
        <source>Somebody has chosen already. Nothing is left to do.</source>
        <translation>Keegi on juba otsustanud. Rohkem pole vaja midagi teha.</translation>
    </message>
    <message>
        <source>The new name is saved.</source>
        <translation>Uus nimi on salvestatud.</translation>
    </message>
    <message>
        <source>Your choice is saved.</source>
        <translation>Sinu otsus on salvestatud.</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>Brand</source>
        <translation>Bränd</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategooria</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Siin</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hind</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Mudel</translation>
    </message>
    <message>
        <source>Variants here</source>
        <translation>Variante siin</translation>
    </message>
</context>
<context>
    <name>TabsPanel</name>
    <message>
        <source>None now</source>
        <translation>Praegu pole</translation>
    </message>
    <message>
        <source>Pickups by state</source>
        <translation>Väljastused oleku järgi</translation>
    </message>
</context>
<context>
    <name>Takings</name>
    <message>
        <source>this device alone</source>
        <translation>ainult see seade</translation>
    </message>
    <message>
        <source>{amount} from this device; of others it has not heard yet.</source>
        <translation>Sellest seadmest {amount}; teiste kohta teateid veel pole.</translation>
    </message>
    <message>
        <source>{amount} from this device; others {age}.</source>
        <translation>Sellest seadmest {amount}; teised {age}.</translation>
    </message>
</context>
<context>
    <name>TakingsCard</name>
    <message>
        <source>Sold by the hour</source>
        <translation>Müük tundide kaupa</translation>
    </message>
    <message>
        <source>Store sales</source>
        <translation>Poe müük</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>A reservation ends: {product}</source>
        <translation>Reserveering lõpeb: {product}</translation>
    </message>
    <message>
        <source>Chosen: {choice}</source>
        <translation>Otsus: {choice}</translation>
    </message>
    <message>
        <source>Finish {pickup} for {name}</source>
        <translation>Lõpeta {pickup}: {name}</translation>
    </message>
    <message>
        <source>Handed over {pickup}</source>
        <translation>Väljastatud {pickup}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Hilinenud</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Hiljem</translation>
    </message>
    <message>
        <source>Made {pickup} ready</source>
        <translation>Valmis pandud {pickup}</translation>
    </message>
    <message>
        <source>Pick {pickup} for {name}</source>
        <translation>Kogu {pickup}: {name}</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Ülesanded</translation>
    </message>
    <message>
        <source>Within the hour</source>
        <translation>Tunni jooksul</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{name} · shelf {shelf} · waits until today</source>
        <translation>{name} · riiul {shelf} · ootab tänaseni</translation>
    </message>
    <message>
        <source>{picked} of {pieces} picked</source>
        <translation>kogutud {picked} / {pieces}</translation>
    </message>
    <message>
        <source>{pickup} was not collected yet</source>
        <translation>{pickup} on veel välja võtmata</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>hilineb {time}</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>A pickup is yours from the first piece you pick.</source>
        <translation>Väljastus on sinu alates esimesest kogutud tootest.</translation>
    </message>
    <message>
        <source>Begun by me</source>
        <translation>Minu alustatud</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kõik</translation>
    </message>
    <message>
        <source>New work shows up here by itself.</source>
        <translation>Uus töö ilmub siia ise.</translation>
    </message>
    <message>
        <source>Nothing is left to do now</source>
        <translation>Praegu pole midagi teha</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Ülesanded</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Kelle ülesanded</translation>
    </message>
    <message>
        <source>You have begun nothing</source>
        <translation>Sa pole midagi alustanud</translation>
    </message>
</context>
<context>
    <name>TasksSide</name>
    <message>
        <source>Counting, price labels and follow-ups are not on this device yet.</source>
        <translation>Inventuuri, hinnasilte ja järeltegevusi selles seadmes veel pole.</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Täna tehtud</translation>
    </message>
    <message>
        <source>Nothing done yet today</source>
        <translation>Täna pole veel midagi tehtud</translation>
    </message>
    <message>
        <source>Pickups and choices that are finished are listed here.</source>
        <translation>Siin on lõpetatud väljastused ja otsused.</translation>
    </message>
</context>
<context>
    <name>Tender</name>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Sularaha</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Kinkekaart</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Tagastatud</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Veel teadmata</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Maksmata</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Makstud</translation>
    </message>
    <message>
        <source>Pay link</source>
        <translation>Makselink</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Ettemaks</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Ootab vastust</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>The answer of the terminal can&apos;t be read. It may have charged the card: ask it again.</source>
        <translation>Terminali vastust ei saa lugeda. Kaardilt võidi raha võtta: küsi uuesti.</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was charged.</source>
        <translation>Kaardimakse lükati tagasi. Raha ei võetud.</translation>
    </message>
    <message>
        <source>The terminal can&apos;t be reached. Nothing was charged.</source>
        <translation>Terminaliga pole ühendust. Raha ei võetud.</translation>
    </message>
    <message>
        <source>The terminal does not know this payment. Nothing was charged.</source>
        <translation>Terminal ei tea seda makset. Raha ei võetud.</translation>
    </message>
    <message>
        <source>The terminal has not answered. It may have charged the card: ask it again.</source>
        <translation>Terminal pole vastanud. Kaardilt võidi raha võtta: küsi uuesti.</translation>
    </message>
    <message>
        <source>The terminal knows this payment with another amount. Call support.</source>
        <translation>Terminal teab seda makset teise summaga. Helista toele.</translation>
    </message>
</context>
<context>
    <name>TerminalSetting</name>
    <message>
        <source>Address and port of the terminal</source>
        <translation>Terminali aadress ja port</translation>
    </message>
    <message>
        <source>Address of the terminal</source>
        <translation>Terminali aadress</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Kaarditerminal</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ühendatud</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Puudub</translation>
    </message>
    <message>
        <source>Nothing answers there. Check the address, and that the terminal is on.</source>
        <translation>Sealt ei tule vastust. Kontrolli aadressi ja kas terminal on sees.</translation>
    </message>
    <message>
        <source>Something answers there, but it is no terminal.</source>
        <translation>Vastus tuli, kuid see pole terminal.</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Eraldi</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Kontrolli ühendust</translation>
    </message>
    <message>
        <source>The terminal answers. Cards can be taken.</source>
        <translation>Terminal vastab. Kaarte saab vastu võtta.</translation>
    </message>
    <message>
        <source>Type address and port, such as {example}.</source>
        <translation>Sisesta aadress ja port, näiteks {example}.</translation>
    </message>
    <message>
        <source>Where a terminal stands alone, the approval code of its slip is typed.</source>
        <translation>Kui terminal on eraldi, sisestatakse selle tšeki kinnituskood.</translation>
    </message>
</context>
<context>
    <name>ThrowAwaySheet</name>
    <message>
        <source>Begun {time}.</source>
        <translation>Alustatud {time}.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Jäta alles</translation>
    </message>
    <message>
        <source>Nothing is in it.</source>
        <translation>Korvis pole midagi.</translation>
    </message>
    <message>
        <source>Nothing is sold and nothing is paid. That it was thrown away is written down.</source>
        <translation>Midagi ei müüda ega maksta. Äraviskamine pannakse kirja.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Viska ära</translation>
    </message>
    <message>
        <source>Throw this basket away?</source>
        <translation>Kas visata see korv ära?</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>today</source>
        <translation>täna</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>eile</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} p</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} t {minutes}</translation>
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
        <translation>Maksta</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation>Võta tagasi</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Tere päevast, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Tere õhtust, {name}</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Tere hommikust, {name}</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Tere, {name}</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Otsas</translation>
    </message>
    <message>
        <source>Not picked</source>
        <translation>Kogumata</translation>
    </message>
    <message>
        <source>Please choose by {time}</source>
        <translation>Palun otsusta hiljemalt {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Täna</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>läks {time}</translation>
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
        <translation>Praegu poes</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Viimased 24 tundi</translation>
    </message>
    <message>
        <source>No customer of this store has a cart open.</source>
        <translation>Ühelgi selle poe kliendil pole avatud veebikorvi.</translation>
    </message>
    <message>
        <source>Nobody is noted. A scanned loyalty card or pickup message does it.</source>
        <translation>Kedagi pole märgitud. Märgib skannitud kliendikaart või väljastussõnum.</translation>
    </message>
    <message>
        <source>Nothing is left to do now.</source>
        <translation>Praegu pole midagi teha.</translation>
    </message>
    <message>
        <source>Nothing that left the shelves today is running low.</source>
        <translation>Täna riiulilt läinud kaubast pole midagi lõppemas.</translation>
    </message>
    <message>
        <source>Nothing waits to be picked.</source>
        <translation>Midagi ei oota kogumist.</translation>
    </message>
    <message>
        <source>Online carts</source>
        <translation>Veebikorvid</translation>
    </message>
    <message>
        <source>Pickups due</source>
        <translation>Väljastuse tähtajad</translation>
    </message>
    <message>
        <source>Stock to look at</source>
        <translation>Laoseis, mida vaadata</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Ülesanded</translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>Needs attention</source>
        <translation>Vajab tähelepanu</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Miski ei oota sinu otsust</translation>
    </message>
    <message>
        <source>What contradicts itself shows up here, with your choices.</source>
        <translation>Vastuolud ilmuvad siia koos valikutega.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vajab tähelepanu</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Skanni, otsi</translation>
    </message>
    <message>
        <source>Scan or search anything</source>
        <translation>Skanni või otsi</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Näita üksikasju</translation>
    </message>
</context>
<context>
    <name>TransferSheet</name>
    <message>
        <source>Anybody of this store</source>
        <translation>Igaüks selles poes</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Anna edasi</translation>
    </message>
    <message>
        <source>Hand the basket to somebody</source>
        <translation>Anna korv edasi</translation>
    </message>
</context>
<context>
    <name>TriggerCard</name>
    <message>
        <source>If nothing happens, scan into this field:</source>
        <translation>Kui midagi ei juhtu, skanni siia välja:</translation>
    </message>
    <message>
        <source>Press the trigger</source>
        <translation>Vajuta päästikut</translation>
    </message>
    <message>
        <source>Scan any barcode. Nothing is opened or sold while this page is open.</source>
        <translation>Skanni mis tahes triipkood. Sellel lehel ei avata ega müüda midagi.</translation>
    </message>
    <message>
        <source>Test field</source>
        <translation>Prooviväli</translation>
    </message>
</context>
<context>
    <name>UnavailablePanel</name>
    <message>
        <source>Associate can&apos;t open its data</source>
        <translation>Associate ei saa andmeid avada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
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
        <translation>3 või rohkem</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Mujal</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Mitte kuskil</translation>
    </message>
    <message>
        <source>Size and colour</source>
        <translation>Suurus ja värv</translation>
    </message>
</context>
<context>
    <name>VariantsSheet</name>
    <message>
        <source>Another size or colour</source>
        <translation>Muu suurus või värv</translation>
    </message>
    <message>
        <source>In the basket now</source>
        <translation>Praegu korvis</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Siin pole</translation>
    </message>
    <message>
        <source>{n} here</source>
        <translation>Siin {n}</translation>
    </message>
</context>
<context>
    <name>Viewfinder</name>
    <message>
        <source>Camera picture</source>
        <translation>Kaamera pilt</translation>
    </message>
</context>
<context>
    <name>Void</name>
    <message>
        <source>Give it back on the terminal first, code {code}</source>
        <translation>Tagasta raha enne terminalis, kood {code}</translation>
    </message>
    <message>
        <source>Goes back by itself</source>
        <translation>Läheb ise tagasi</translation>
    </message>
    <message>
        <source>Out of the drawer</source>
        <translation>Kassasahtlist</translation>
    </message>
    <message>
        <source>The terminal gives it back</source>
        <translation>Tagastab terminal</translation>
    </message>
</context>
<context>
    <name>VoidSheet</name>
    <message>
        <source>A deputy or manager approves with their PIN.</source>
        <translation>Asetäitja või juhataja kinnitab oma PIN-iga.</translation>
    </message>
    <message>
        <source>Give back {amount} and take back the sale</source>
        <translation>Tagasta {amount} ja tühista müük</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Maksed</translation>
    </message>
    <message>
        <source>Take back the sale {number}</source>
        <translation>Tühista müük {number}</translation>
    </message>
    <message>
        <source>The whole sale is undone: all payments go back, the goods are in stock again, and what was promised elsewhere is cancelled.</source>
        <translation>Kogu müük tühistatakse: kõik maksed lähevad tagasi, kaup on jälle laos ja mujal lubatu tühistatakse.</translation>
    </message>
    <message>
        <source>{number} is taken back. The goods are in stock again.</source>
        <translation>{number} on tühistatud. Kaup on jälle laos.</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Pick up here</source>
        <translation>Väljastus siin</translation>
    </message>
    <message>
        <source>Pick up in {place}</source>
        <translation>Väljastus: {place}</translation>
    </message>
    <message>
        <source>Ship from {place}</source>
        <translation>Saatmine: {place}</translation>
    </message>
    <message>
        <source>Take now</source>
        <translation>Kohe kaasa</translation>
    </message>
    <message>
        <source>at home by {day}</source>
        <translation>kodus hiljemalt {day}</translation>
    </message>
    <message>
        <source>{day} from {time}</source>
        <translation>{day} alates {time}</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>Camera and sounds</source>
        <translation>Kaamera ja helid</translation>
    </message>
    <message>
        <source>Found, not found, wrong item</source>
        <translation>Leitud, ei leitud, vale toode</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>Ava kaamera</translation>
    </message>
    <message>
        <source>Play the sounds</source>
        <translation>Mängi helisid</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Helid</translation>
    </message>
    <message>
        <source>This device has no loudspeaker.</source>
        <translation>Sellel seadmel pole kõlarit.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Another choice saves the customer more</source>
        <translation>Teine valik säästab kliendile rohkem</translation>
    </message>
    <message>
        <source>Coupon {code}</source>
        <translation>Kupong {code}</translation>
    </message>
    <message>
        <source>Coupons that do not count</source>
        <translation>Kupongid, mis ei kehti</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Kohaletoimetamine</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>Sularahas</translation>
    </message>
    <message>
        <source>It would give {amount} more, but the goods cost less</source>
        <translation>Annaks veel {amount}, kuid kaup maksab vähem</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Hinnakirja hind</translation>
    </message>
    <message>
        <source>Lowest price of the 30 days before</source>
        <translation>Eelneva 30 päeva madalaim hind</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>Peaaegu käes</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Kasutamata</translation>
    </message>
    <message>
        <source>Of one piece, for everybody, in this store</source>
        <translation>Üks tükk, kõigile, selles poes</translation>
    </message>
    <message>
        <source>Of the price list</source>
        <translation>Hinnakirjast</translation>
    </message>
    <message>
        <source>Points that this sale earns</source>
        <translation>Selle müügi punktid</translation>
    </message>
    <message>
        <source>Rounded by {amount}</source>
        <translation>Ümardus {amount}</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Maksta</translation>
    </message>
    <message>
        <source>To pay for this line</source>
        <translation>Maksta selle rea eest</translation>
    </message>
    <message>
        <source>VAT {rate} inside, {amount}</source>
        <translation>Sh KM {rate}, {amount}</translation>
    </message>
    <message>
        <source>VAT {rate} on top</source>
        <translation>Lisandub KM {rate}</translation>
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
        <translation>Miks selline hind</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>Not agreed</source>
        <translation>Pole nõus</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Ütles jah</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Andis allkirja</translation>
    </message>
</context>
<context>
    <name>_Block</name>
    <message>
        <source>To be confirmed</source>
        <translation>Ootab kinnitust</translation>
    </message>
</context>
<context>
    <name>_CartCard</name>
    <message>
        <source>Add</source>
        <translation>Lisa</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Suggestions</source>
        <translation>Soovitused</translation>
    </message>
</context>
<context>
    <name>_Part</name>
    <message>
        <source>To be confirmed</source>
        <translation>Ootab kinnitust</translation>
    </message>
</context>
<context>
    <name>_Reasons</name>
    <message>
        <source>Why this price</source>
        <translation>Miks selline hind</translation>
    </message>
</context>
<context>
    <name>_SeenCards</name>
    <message>
        <source>Seen before</source>
        <translation>Varem vaadatud</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source>A shelf with {n} pickups, the most urgent first</source>
        <translation>
            <numerusform>Riiul {n} väljastusega</numerusform>
            <numerusform>Riiul {n} väljastusega, kiireim ees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About every {n} days.</source>
        <translation>
            <numerusform>Umbes iga päev.</numerusform>
            <numerusform>Umbes iga {n} päeva järel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} open pickups are here</source>
        <translation>
            <numerusform>Siin on ainus avatud väljastus</numerusform>
            <numerusform>Siin on kõik {n} avatud väljastust</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>Ja veel 1.</numerusform>
            <numerusform>Ja veel {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought on {n} days.</source>
        <translation>
            <numerusform>Ostetud 1 päeval.</numerusform>
            <numerusform>Ostetud {n} päeval.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought {n} items</source>
        <translation>
            <numerusform>Osteti {n} toode</numerusform>
            <numerusform>Osteti {n} toodet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled {n} items</source>
        <translation>
            <numerusform>Tühistati {n} toode</numerusform>
            <numerusform>Tühistati {n} toodet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chat with {name}, answered in {n} min</source>
        <translation>
            <numerusform>Vestlus: {name}, vastus {n} min pärast</numerusform>
            <numerusform>Vestlus: {name}, vastus {n} min pärast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with {n} customers of this market</source>
        <translation>
            <numerusform>Võrreldud selle turu 1 kliendiga</numerusform>
            <numerusform>Võrreldud selle turu {n} kliendiga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earns {n} points</source>
        <translation>
            <numerusform>Annab {n} punkti</numerusform>
            <numerusform>Annab {n} punkti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earns {n} points when the sale is sent</source>
        <translation>
            <numerusform>Annab {n} punkti, kui müük on saadetud</numerusform>
            <numerusform>Annab {n} punkti, kui müük on saadetud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {both} of {n} baskets with it.</source>
        <translation>
            <numerusform>{both} ostukorvis 1-st, kus see on.</numerusform>
            <numerusform>{both} ostukorvis {n}-st, kus see on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline up to {n} points</source>
        <translation>
            <numerusform>Võrguta kuni {n} punkt</numerusform>
            <numerusform>Võrguta kuni {n} punkti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Online cart, {n} items</source>
        <translation>
            <numerusform>Veebikorv, {n} toode</numerusform>
            <numerusform>Veebikorv, {n} toodet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Online · {n} need you</source>
        <translation>
            <numerusform>Võrgus · {n} ootab sind</numerusform>
            <numerusform>Võrgus · {n} ootab sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See all {n}</source>
        <translation>
            <numerusform>Vaata ({n})</numerusform>
            <numerusform>Vaata kõiki ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more places</source>
        <translation>
            <numerusform>Näita veel {n} kohta</numerusform>
            <numerusform>Näita veel {n} kohta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. {n} tries left before a pause.</source>
        <translation>
            <numerusform>See PIN pole õige. Enne pausi on 1 katse.</numerusform>
            <numerusform>See PIN pole õige. Enne pausi on {n} katset.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait {n} seconds.</source>
        <translation>
            <numerusform>Liiga palju valesid katseid. Oota 1 sekund.</numerusform>
            <numerusform>Liiga palju valesid katseid. Oota {n} sekundit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use {n} points</source>
        <translation>
            <numerusform>Kasuta {n} punkt</numerusform>
            <numerusform>Kasuta {n} punkti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Works: {n} characters in {ms} ms, {end}, {what}</source>
        <translation>
            <numerusform>Töötab: {n} märk, {ms}&#xa0;ms, {end}, {what}</numerusform>
            <numerusform>Töötab: {n} märki, {ms}&#xa0;ms, {end}, {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Works: {n} characters, {what}</source>
        <translation>
            <numerusform>Töötab: {n} märk, {what}</numerusform>
            <numerusform>Töötab: {n} märki, {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>{n} päevaga</numerusform>
            <numerusform>{n} päevaga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of {n} pickups</source>
        <translation>
            <numerusform>{n} väljastuse mediaan</numerusform>
            <numerusform>{n} väljastuse mediaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{age}, {n} devices</source>
        <translation>
            <numerusform>{age}, {n} seade</numerusform>
            <numerusform>{age}, {n} seadet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{channel}, clicked {n} times</source>
        <translation>
            <numerusform>{channel}, klikitud {n} kord</numerusform>
            <numerusform>{channel}, klikitud {n} korda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codes in this picture. They are taken one after the other.</source>
        <translation>
            <numerusform>Pildil on {n} kood.</numerusform>
            <numerusform>Pildil on {n} koodi. Need võetakse üksteise järel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections</source>
        <translation>
            <numerusform>{n} parandus</numerusform>
            <numerusform>{n} parandust</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customers</source>
        <translation>
            <numerusform>{n} klient</numerusform>
            <numerusform>{n} klienti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} päev</numerusform>
            <numerusform>{n} päeva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} handed over</source>
        <translation>
            <numerusform>{n} väljastatud</numerusform>
            <numerusform>{n} väljastatud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} tund</numerusform>
            <numerusform>{n} tundi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in the cart</source>
        <translation>
            <numerusform>{n} veebikorvis</numerusform>
            <numerusform>{n} veebikorvis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} toode</numerusform>
            <numerusform>{n} toodet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items can&apos;t be promised</source>
        <translation>
            <numerusform>{n} toodet ei saa lubada</numerusform>
            <numerusform>{n} toodet ei saa lubada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no price here</source>
        <translation>
            <numerusform>{n} tootel pole siin hinda</numerusform>
            <numerusform>{n} tootel pole siin hinda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items in the cart</source>
        <translation>
            <numerusform>{n} toode veebikorvis</numerusform>
            <numerusform>{n} toodet veebikorvis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were sent</source>
        <translation>
            <numerusform>Saadeti {n} toode</numerusform>
            <numerusform>Saadeti {n} toodet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} late</source>
        <translation>
            <numerusform>{n} hilineb</numerusform>
            <numerusform>{n} hilineb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left here</source>
        <translation>
            <numerusform>siia jäi {n}</numerusform>
            <numerusform>siia jäi {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minut</numerusform>
            <numerusform>{n} minutit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more items</source>
        <translation>
            <numerusform>Veel {n} toode</numerusform>
            <numerusform>Veel {n} toodet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more of {goods}</source>
        <translation>
            <numerusform>Veel {n}: {goods}</numerusform>
            <numerusform>Veel {n}: {goods}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more offers are used</source>
        <translation>
            <numerusform>Kasutusel veel {n} pakkumine</numerusform>
            <numerusform>Kasutusel veel {n} pakkumist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} on this device</source>
        <translation>
            <numerusform>{n} selles seadmes</numerusform>
            <numerusform>{n} selles seadmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} orders</source>
        <translation>
            <numerusform>{n} tellimus</numerusform>
            <numerusform>{n} tellimust</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} orders of 90 days are here</source>
        <translation>
            <numerusform>Siin on {n} tellimus 90 päevast</numerusform>
            <numerusform>Siin on {n} tellimust 90 päevast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <translation>
            <numerusform>{n} osa</numerusform>
            <numerusform>{n} osa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} inimene</numerusform>
            <numerusform>{n} inimest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people can sign in</source>
        <translation>
            <numerusform>Sisse logida saab {n} inimene</numerusform>
            <numerusform>Sisse logida saab {n} inimest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pickups</source>
        <translation>
            <numerusform>{n} väljastus</numerusform>
            <numerusform>{n} väljastust</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces</source>
        <translation>
            <numerusform>{n} tükk</numerusform>
            <numerusform>{n} tükki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces are free again then</source>
        <translation>
            <numerusform>siis vabaneb {n} tükk</numerusform>
            <numerusform>siis vabaneb {n} tükki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces at their list price</source>
        <translation>
            <numerusform>{n} tükk hinnakirja hinnaga</numerusform>
            <numerusform>{n} tükki hinnakirja hinnaga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of {goods} can be taken with it</source>
        <translation>
            <numerusform>Juurde saab võtta {n}: {goods}</numerusform>
            <numerusform>Juurde saab võtta {n}: {goods}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces wait here.</source>
        <translation>
            <numerusform>1 toode ootab siin.</numerusform>
            <numerusform>{n} toodet ootab siin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces wait on shelf {shelf}.</source>
        <translation>
            <numerusform>1 toode ootab riiulil {shelf}.</numerusform>
            <numerusform>{n} toodet ootab riiulil {shelf}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} koht</numerusform>
            <numerusform>{n} kohta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points</source>
        <translation>
            <numerusform>{n} punkt</numerusform>
            <numerusform>{n} punkti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points earned</source>
        <translation>
            <numerusform>Teenitud {n} punkt</numerusform>
            <numerusform>Teenitud {n} punkti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points pay {value}.</source>
        <translation>
            <numerusform>1 punkt katab {value}.</numerusform>
            <numerusform>{n} punkti katab {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points used</source>
        <translation>
            <numerusform>Kasutatud {n} punkt</numerusform>
            <numerusform>Kasutatud {n} punkti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} products</source>
        <translation>
            <numerusform>{n} toode</numerusform>
            <numerusform>{n} toodet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} receipts</source>
        <translation>
            <numerusform>{n} kviitung</numerusform>
            <numerusform>{n} kviitungit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sales today</source>
        <translation>
            <numerusform>Täna {n} müük</numerusform>
            <numerusform>Täna {n} müüki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are saved here, none is lost.</source>
        <translation>
            <numerusform>1 asi on siia salvestatud, see pole kadunud.</numerusform>
            <numerusform>{n} asja on siia salvestatud, midagi pole kadunud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things have changed since it was saved</source>
        <translation>
            <numerusform>Pärast salvestamist muutus {n} asi</numerusform>
            <numerusform>Pärast salvestamist muutus {n} asja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things need you</source>
        <translation>
            <numerusform>{n} asi ootab sind</numerusform>
            <numerusform>{n} asja ootab sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things were saved here, none is lost.</source>
        <translation>
            <numerusform>1 asi salvestati siia, see pole kadunud.</numerusform>
            <numerusform>{n} asja salvestati siia, midagi pole kadunud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to collect</source>
        <translation>
            <numerusform>{n} väljastada</numerusform>
            <numerusform>{n} väljastada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to do</source>
        <translation>
            <numerusform>{n} teha</numerusform>
            <numerusform>{n} teha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} variants</source>
        <translation>
            <numerusform>{n} variant</numerusform>
            <numerusform>{n} varianti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits</source>
        <translation>
            <numerusform>{n} külastus</numerusform>
            <numerusform>{n} külastust</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place}, {n} min</source>
        <translation>
            <numerusform>{place}, {n} min</numerusform>
            <numerusform>{place}, {n} min</numerusform>
        </translation>
    </message>
</context>
</TS>
