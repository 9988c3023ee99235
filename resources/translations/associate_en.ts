<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>counts</name>
    <message numerus="yes">
        <source>A shelf with {n} pickups, the most urgent first</source>
        <translation>
            <numerusform>A shelf with 1 pickup</numerusform>
            <numerusform>A shelf with {n} pickups, the most urgent first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About every {n} days.</source>
        <translation>
            <numerusform>About every day.</numerusform>
            <numerusform>About every {n} days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} open pickups are here</source>
        <translation>
            <numerusform>The 1 open pickup is here</numerusform>
            <numerusform>All {n} open pickups are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>And 1 more.</numerusform>
            <numerusform>And {n} more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought on {n} days.</source>
        <translation>
            <numerusform>Bought on 1 day.</numerusform>
            <numerusform>Bought on {n} days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought {n} items</source>
        <translation>
            <numerusform>Bought 1 item</numerusform>
            <numerusform>Bought {n} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled {n} items</source>
        <translation>
            <numerusform>Cancelled 1 item</numerusform>
            <numerusform>Cancelled {n} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chat with {name}, answered in {n} min</source>
        <translation>
            <numerusform>Chat with {name}, answered in 1 min</numerusform>
            <numerusform>Chat with {name}, answered in {n} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with {n} customers of this market</source>
        <translation>
            <numerusform>Compared with 1 customer of this market</numerusform>
            <numerusform>Compared with {n} customers of this market</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earns {n} points</source>
        <translation>
            <numerusform>Earns 1 point</numerusform>
            <numerusform>Earns {n} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earns {n} points when the sale is sent</source>
        <translation>
            <numerusform>Earns 1 point when the sale is sent</numerusform>
            <numerusform>Earns {n} points when the sale is sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {both} of {n} baskets with it.</source>
        <translation>
            <numerusform>In {both} of 1 basket with it.</numerusform>
            <numerusform>In {both} of {n} baskets with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline up to {n} points</source>
        <translation>
            <numerusform>Offline up to 1 point</numerusform>
            <numerusform>Offline up to {n} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Online cart, {n} items</source>
        <translation>
            <numerusform>Online cart, 1 item</numerusform>
            <numerusform>Online cart, {n} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Online · {n} need you</source>
        <translation>
            <numerusform>Online · 1 needs you</numerusform>
            <numerusform>Online · {n} need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See all {n}</source>
        <translation>
            <numerusform>See it</numerusform>
            <numerusform>See all {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more places</source>
        <translation>
            <numerusform>Show 1 more place</numerusform>
            <numerusform>Show {n} more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. {n} tries left before a pause.</source>
        <translation>
            <numerusform>That PIN is not right. 1 try left before a pause.</numerusform>
            <numerusform>That PIN is not right. {n} tries left before a pause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait {n} seconds.</source>
        <translation>
            <numerusform>Too many wrong tries. Wait 1 second.</numerusform>
            <numerusform>Too many wrong tries. Wait {n} seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use {n} points</source>
        <translation>
            <numerusform>Use 1 point</numerusform>
            <numerusform>Use {n} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Works: {n} characters in {ms} ms, {end}, {what}</source>
        <translation>
            <numerusform>Works: 1 character in {ms} ms, {end}, {what}</numerusform>
            <numerusform>Works: {n} characters in {ms} ms, {end}, {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Works: {n} characters, {what}</source>
        <translation>
            <numerusform>Works: 1 character, {what}</numerusform>
            <numerusform>Works: {n} characters, {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>in 1 day</numerusform>
            <numerusform>in {n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of {n} pickups</source>
        <translation>
            <numerusform>of 1 pickup</numerusform>
            <numerusform>median of {n} pickups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{age}, {n} devices</source>
        <translation>
            <numerusform>{age}, 1 device</numerusform>
            <numerusform>{age}, {n} devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{channel}, clicked {n} times</source>
        <translation>
            <numerusform>{channel}, clicked once</numerusform>
            <numerusform>{channel}, clicked {n} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codes in this picture. They are taken one after the other.</source>
        <translation>
            <numerusform>1 code in this picture.</numerusform>
            <numerusform>{n} codes in this picture. They are taken one after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections</source>
        <translation>
            <numerusform>1 correction</numerusform>
            <numerusform>{n} corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customers</source>
        <translation>
            <numerusform>1 customer</numerusform>
            <numerusform>{n} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>1 day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} handed over</source>
        <translation>
            <numerusform>1 handed over</numerusform>
            <numerusform>{n} handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>1 hour</numerusform>
            <numerusform>{n} hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in the cart</source>
        <translation>
            <numerusform>1 in the cart</numerusform>
            <numerusform>{n} in the cart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>1 item</numerusform>
            <numerusform>{n} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items can&apos;t be promised</source>
        <translation>
            <numerusform>1 item can&apos;t be promised</numerusform>
            <numerusform>{n} items can&apos;t be promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no price here</source>
        <translation>
            <numerusform>1 item has no price here</numerusform>
            <numerusform>{n} items have no price here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items in the cart</source>
        <translation>
            <numerusform>1 item in the cart</numerusform>
            <numerusform>{n} items in the cart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were sent</source>
        <translation>
            <numerusform>1 item was sent</numerusform>
            <numerusform>{n} items were sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} late</source>
        <translation>
            <numerusform>1 late</numerusform>
            <numerusform>{n} late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left here</source>
        <translation>
            <numerusform>1 left here</numerusform>
            <numerusform>{n} left here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>1 minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more items</source>
        <translation>
            <numerusform>1 more item</numerusform>
            <numerusform>{n} more items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more of {goods}</source>
        <translation>
            <numerusform>1 more of {goods}</numerusform>
            <numerusform>{n} more of {goods}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more offers are used</source>
        <translation>
            <numerusform>1 more offer is used</numerusform>
            <numerusform>{n} more offers are used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} on this device</source>
        <translation>
            <numerusform>1 on this device</numerusform>
            <numerusform>{n} on this device</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} orders</source>
        <translation>
            <numerusform>1 order</numerusform>
            <numerusform>{n} orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} orders of 90 days are here</source>
        <translation>
            <numerusform>1 order of 90 days is here</numerusform>
            <numerusform>{n} orders of 90 days are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <translation>
            <numerusform>1 part</numerusform>
            <numerusform>{n} parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>1 person</numerusform>
            <numerusform>{n} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people can sign in</source>
        <translation>
            <numerusform>1 person can sign in</numerusform>
            <numerusform>{n} people can sign in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pickups</source>
        <translation>
            <numerusform>1 pickup</numerusform>
            <numerusform>{n} pickups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces</source>
        <translation>
            <numerusform>1 piece</numerusform>
            <numerusform>{n} pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces are free again then</source>
        <translation>
            <numerusform>1 piece is free again then</numerusform>
            <numerusform>{n} pieces are free again then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces at their list price</source>
        <translation>
            <numerusform>1 piece at its list price</numerusform>
            <numerusform>{n} pieces at their list price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of {goods} can be taken with it</source>
        <translation>
            <numerusform>1 piece of {goods} can be taken with it</numerusform>
            <numerusform>{n} pieces of {goods} can be taken with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces wait here.</source>
        <translation>
            <numerusform>1 piece waits here.</numerusform>
            <numerusform>{n} pieces wait here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces wait on shelf {shelf}.</source>
        <translation>
            <numerusform>1 piece waits on shelf {shelf}.</numerusform>
            <numerusform>{n} pieces wait on shelf {shelf}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>1 place</numerusform>
            <numerusform>{n} places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points</source>
        <translation>
            <numerusform>1 point</numerusform>
            <numerusform>{n} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points earned</source>
        <translation>
            <numerusform>1 point earned</numerusform>
            <numerusform>{n} points earned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points pay {value}.</source>
        <translation>
            <numerusform>1 point pays {value}.</numerusform>
            <numerusform>{n} points pay {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points used</source>
        <translation>
            <numerusform>1 point used</numerusform>
            <numerusform>{n} points used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} products</source>
        <translation>
            <numerusform>1 product</numerusform>
            <numerusform>{n} products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} receipts</source>
        <translation>
            <numerusform>1 receipt</numerusform>
            <numerusform>{n} receipts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sales today</source>
        <translation>
            <numerusform>1 sale today</numerusform>
            <numerusform>{n} sales today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are saved here, none is lost.</source>
        <translation>
            <numerusform>1 thing is saved here, it is not lost.</numerusform>
            <numerusform>{n} things are saved here, none is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things have changed since it was saved</source>
        <translation>
            <numerusform>1 thing has changed since it was saved</numerusform>
            <numerusform>{n} things have changed since it was saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things need you</source>
        <translation>
            <numerusform>1 thing needs you</numerusform>
            <numerusform>{n} things need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things were saved here, none is lost.</source>
        <translation>
            <numerusform>1 thing was saved here, it is not lost.</numerusform>
            <numerusform>{n} things were saved here, none is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to collect</source>
        <translation>
            <numerusform>1 to collect</numerusform>
            <numerusform>{n} to collect</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to do</source>
        <translation>
            <numerusform>1 to do</numerusform>
            <numerusform>{n} to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} variants</source>
        <translation>
            <numerusform>1 variant</numerusform>
            <numerusform>{n} variants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits</source>
        <translation>
            <numerusform>1 visit</numerusform>
            <numerusform>{n} visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place}, {n} min</source>
        <translation>
            <numerusform>{place}, 1 min</numerusform>
            <numerusform>{place}, {n} min</numerusform>
        </translation>
    </message>
</context>
</TS>
