/** Made by `bench/learn-kbli-words.ts` from KBLI 2020: a word's stem and the groups it speaks of, in percent. Do not edit. */
const table = `
abrasi 239:100
abrasive 239:100
absen 265:100
absorber 293:100
abu 201:33 239:33 243:33
accumulatator 251:100
accumulators 251:100
acid 170:50 201:50
acrylonitrile 201:100
actuated 281:100
ada 265:100
adanya 181:100
additive 201:100
adiktif 872:100
adil 842:100
administrasi 841:75 821:19
adonan 106:80 282:20
aerosol 210:100
agama 722:100
agar 102:50 202:50
agave 139:100
agen 791:42 662:25 661:17
agro 932:100
agrokimia 202:50 466:50
ahli 661:100
aids 331:100
air 032:27 102:15 031:14
airbag 293:100
aji 321:100
akademik 853:100
akap 492:100
akar 202:50 329:50
akaran 329:100
akarisida 202:100
akdp 492:50 494:50
aki 272:100
akik 321:100
akomodasi 881:28 889:28 551:21 559:21
akordeon 322:100
akrilik 203:100
akselerator 329:100
akses 263:100
aksesori 453:43 293:36
aksesorinya 454:80
akta 691:100
aktif 202:57 210:29 201:14
aktifitas 681:100
aktivasi 329:100
aktuaria 662:100
aku 900:100
akumulator 272:67 331:33
akuntansi 281:55 692:41
alam 352:12 721:12 932:12
alamat 281:100
alami 910:50 201:17 210:17 239:17
alang 239:100
alarm 263:33 265:33 279:33
alas 152:25 464:16 477:16 478:16
album 170:100
albumin 107:100
alcohol 110:50 201:50
ale 110:100
algae 031:50 032:50
alir 271:100
aliyah 852:100
alkali 201:71 102:14 272:14
alkid 201:100
alkohol 463:27 872:27 110:27
alpha 266:100
alternatif 661:100
alternator 271:50 293:50
alu 239:100
alufamat 201:100
alumina 239:100
aluminium 251:57 242:21
alumunium 433:43 259:43 239:14
aly 853:100
aman 801:21 802:21 842:21
amanat 661:100
ambil 031:98
ambri 120:100
ambulan 291:100
ambulance 291:100
ambulans 291:100
amelioran 202:100
amfibi 291:50 304:50
aminos 201:100
ammdes 291:100
amoniak 201:100
amonium 201:100
ampas 104:50 162:50
amper 272:100
amphibia 031:50 032:50
amplifier 261:50 264:50
amplop 281:50 170:25 282:25
ampul 231:100
amunisi 252:77 331:23
amunisinya 252:100
anak 851:43 324:16
analisis 712:100
analitis 265:100
analog 261:100
and 012:43 241:21
andil 181:100
andong 331:100
andovillettes 101:100
aneka 011:60 106:27
anggota 949:100
anggrek 017:100
anggur 012:50 110:33
angin 281:29 239:14 251:14 252:14
angkasa 303:100
angkat 281:78
angkatan 842:92
angker 271:100
angklung 322:100
angkut 494:20 502:17 501:16
angle 282:100
angsa 139:100
anhidrat 201:100
ani 259:100
animals 477:100
animasi 741:100
anjungan 262:100
anodizing 259:100
anorganik 201:100
antar 309:100
antarbenua 303:100
antarkabupaten 502:100
antarkoridor 302:100
antarkota 492:67 494:33
antarnegara 502:100
antarprovinsi 502:80 492:20
antena 263:100
anti 242:50 329:50
antibiotik 210:100
antik 477:50 478:50
antiseptik 202:100
antisera 210:100
anyaman 162:92
aparat 267:100
apartemen 551:100
apd 329:100
apel 012:100
aperd 661:100
api 239:28 522:14
aplikasi 620:75 261:25
apotik 477:100
apparel 741:100
appendiks 031:50 032:50
apron 151:100
apung 301:44 032:19 081:19 331:19
aqua 961:100
aquarium 231:100
arah 271:100
arang 201:67 239:33
arc 271:100
arca 231:50 239:50
aren 107:67 106:33
arena 931:38 932:38 282:13 332:13
argometer 265:50 293:50
argon 201:50 274:50
arloji 231:50 265:50
aromatik 012:43 477:43 478:14
arsentrioxyde 202:100
arsip 910:100
arsitektur 711:100
artifisial 620:60 131:40
artileri 331:100
artistik 181:100
arung 932:100
arus 281:36 271:27 282:18
asah 239:25 267:25 275:25 321:25
asam 201:43 210:29 151:14 272:14
asap 102:44 221:39
asar 102:100
asbak 231:50 239:50
asbes 239:83 089:17
asetat 201:50 203:50
asetilsalsilik 210:100
ash 281:100
asi 107:100
asin 103:54 107:23 102:15
asing 661:100
asli 107:100
aslinya 201:100
aspal 089:43 192:14 221:14 239:14
aspm 661:100
assemblies 261:100
assembly 281:100
assurance 712:100
astronomi 267:100
asuhan 879:100
asuransi 651:43 662:38 649:14
atap 439:38 162:13 192:13 239:13
atasan 152:100
ataupun 107:29 103:21 143:14
atbm 131:100
athfal 851:100
atlas 181:100
atletik 152:50 323:50
atm 131:50 262:50
atom 107:100
atonik 202:100
atsiri 477:45 202:40 478:15
atur 502:40 202:27
atv 291:100
audio 264:59 474:22
augmented 262:100
autoclave 251:100
automatic 110:100
avigas 192:100
avtur 192:50 201:50
awak 854:75 303:25
awal 282:100
awet 102:39 103:27 161:13
awning 251:100
axle 221:50 222:50
ayak 282:100
ayam 014:79 463:16
ayunan 282:100
babi 014:67 104:22
baby 107:100
badan 990:33 522:22
badge 139:100
badges 139:100
bagian 301:14
bagor 139:100
bahanbakar 202:100
bahasa 854:100
baja 241:34 243:25
bajak 259:50 282:50
baju 139:17 141:17 143:17 162:17
bak 239:50 222:17 259:17 292:17
bakar 281:21 473:14 192:13
bakeri 107:100
baki 170:50 259:50
baking 107:100
bakso 106:100
baku 201:26 210:16 202:13
bakul 162:100
bakwan 106:100
balap 291:50 309:50
balas 461:38 682:38 479:25
balik 271:33 291:33 309:33
baling 259:33 281:33 303:33
ball 281:100
ballast 271:50 274:50
ballet 152:100
ballistic 303:100
balok 105:30 239:20 241:20
balon 221:50 303:50
balut 210:33 139:17 170:17 259:17
bambu 162:34 161:19
bamper 293:100
ban 221:60 139:20
bandar 281:100
bandeng 102:100
bando 141:67 139:33
bandrol 170:100
bangkit 351:48 466:24 271:12 429:12
bangku 310:100
bangun 429:25 239:14
bank 641:96
bantal 139:100
bantalan 161:33 221:33 281:33
bantu 773:33 210:22
bar 563:75 262:25
bara 191:36 051:32 192:14 201:14
barecore 162:100
barel 162:100
barium 201:100
barkas 301:100
barley 110:100
barometer 265:100
barrows 309:100
basah 107:38 472:23 478:23
basic 239:100
basket 323:100
baskom 259:100
baso 102:100
bass 322:100
bata 239:64 466:14 475:14
batako 239:100
batang 242:29 152:14 221:14 241:14
batangan 202:25 221:25 231:25 241:25
batas 492:50 494:25 619:25
baterai 272:70 331:20
batik 131:100
batman 324:100
batok 201:100
batu 239:19 081:15
bau 104:100
bauksit 072:100
baut 259:88 325:13
bawa 110:17 222:17 273:17 281:17
bawah 282:100
bawang 103:100
bayar 664:100
bayi 107:40 309:20
bayonet 259:100
bbg 473:100
bea 841:100
beam 241:33 259:33 282:33
beamer 262:100
bearing 281:78
bearings 281:100
bebek 014:100
beberapa 139:100
becak 309:100
bed 139:33 310:33 329:33
bedah 325:67 210:33
bedak 202:100
bejana 251:50 329:50
bekas 477:34 478:24 192:13
bekatul 104:100
bekel 324:100
beker 265:100
bekicot 107:100
beku 102:43 103:33 107:14
bel 259:50 279:50
bela 931:100
beladiri 931:100
belah 475:57 478:43
belajar 854:100
belakang 152:100
belati 259:100
belerang 089:75 201:25
beli 192:50 201:50
beliung 259:100
belt 151:33 221:33 222:33
belts 325:100
beludru 151:100
belum 201:12 239:12
belut 151:100
bemo 309:100
benang 131:50 203:15
bencana 842:100
bendera 139:100
bengkel 302:100
bengkoang 106:100
benih 016:26 032:26 021:17 031:17
bening 231:100
bensin 192:25 201:25 274:25 281:25
bentuk 259:14 107:12
benzena 201:100
benzoat 201:100
beracun 466:100
beralkohol 110:64 472:24 463:12
beraroma 120:67 110:33
beras 106:75
berasal 210:33 151:25 107:17 201:17
berat 251:63 243:13 252:13 282:13
berbahaya 370:27 381:27 382:27 466:13
berbelok 274:100
berbulu 142:53 141:21 151:21
berduri 259:100
berfungsi 281:100
bergerigi 259:100
berhadapan 879:100
berharga 321:50 170:38 181:13
beri 653:43 970:32
berikut 325:100
berita 639:75 900:25
berjadwal 511:56 512:44
berjangka 661:100
berkaitan 931:67
berkala 581:100
berkaret 329:100
berkeriput 221:100
berkesinambungan 852:100
berkhasiat 210:100
berlemak 104:100
berlian 321:100
bermacam 192:33 202:33 259:33
beroda 324:100
berongga 241:40 239:20 243:20 321:20
berpenyekat 273:100
berperekat 170:50 222:50
bersama 221:100
bersaus 120:100
bersejarah 910:75 331:25
bersenjata 842:75 303:25
bersifat 661:60 170:20 265:20
bersih 812:31 202:16
bersirip 031:35 032:35 102:31
berskala 332:100
bertema 932:100
berulir 259:100
berwujud 773:100
besi 242:28 241:18 243:18 071:15
beta 266:100
beton 239:70
biasanya 104:57 107:14 181:14 329:14
biawak 151:100
bibit 014:84
bidang 841:80
bidet 239:100
bihun 107:100
biji 011:48 012:24 106:16
bijian 011:75 106:19
bijih 072:51 071:14 073:14
bike 271:100
bilah 162:100
bilik 162:100
billet 242:67 241:33
billiard 324:100
bilyard 324:100
bimbing 854:100
bina 932:67 879:33
binaraga 931:100
binatang 462:21 477:21 910:21
binder 170:100
bindings 323:100
bingkai 221:33 239:33 259:33
binokular 267:100
bintang 551:100
bio 352:100
bioaditif 202:100
biobenzene 201:100
biodiesel 201:100
bioethanol 201:100
biofarmaka 012:100
biofuel 192:50 201:50
biohidrokarbon 201:100
biola 322:100
biologis 210:50 231:25 281:25
bioplastik 201:100
biopolymer 201:100
biota 102:71 031:14 032:14
bioteknologi 721:60 210:40
biotoluene 201:100
bioxylene 201:100
bir 110:67 282:33
biri 101:100
biro 791:80 661:20
bisa 221:100
biskuit 106:50 107:50
bisnis 784:32 941:32 841:21
bit 011:75 107:25
bitumen 192:100
bjian 282:100
blacu 139:100
blangko 181:100
bleached 104:100
blender 282:100
blenders 275:100
block 242:67 281:33
blockboard 162:100
blockchain 620:100
blocking 221:100
blocks 231:100
blok 281:100
bloom 241:100
blue 151:100
blus 141:100
board 162:40 170:20 271:20 281:20
boards 222:100
boats 301:100
bodi 292:33 293:33 302:33
body 221:50 222:50
boga 562:100
bogies 302:100
bogor 107:100
bohlam 274:100
boiler 251:50 281:50
boks 162:50 222:50
bola 274:30 931:30
bolak 271:33 291:33 309:33
boll 329:100
bologna 101:100
bom 252:100
bone 325:100
boneka 324:50 329:50
bongkar 431:45 522:30
bongkrek 103:100
bor 422:27 259:18
bordir 143:56 282:31
boron 201:100
botani 910:100
botol 281:33 231:25 222:17
bounded 521:100
bowling 931:50 282:17 324:17 332:17
box 151:33 263:33 273:33
bpmc 202:100
braiding 139:100
braille 181:100
brake 201:100
branch 263:100
brandy 110:100
brankas 259:80 331:20
breker 302:100
bridge 263:100
briket 192:83 282:17
bristol 170:100
broaching 259:100
broker 662:60 661:20 749:20
brongsong 151:100
bross 321:100
brosur 181:100
brown 102:50 221:50
brush 271:100
buaya 151:100
bubuk 105:31 259:23 107:15
bubur 170:80
bubut 282:100
budaya 910:38 841:23 854:15
budidaya 014:50 032:50
buffer 302:100
buffers 281:100
building 170:100
buis 239:100
buka 293:100
buku 581:33 692:33
bulat 329:100
buletin 581:100
bulldozer 282:100
bulu 139:23 131:19 151:15
bumbu 107:62 120:31
bumi 192:28 061:15 062:15 091:15
bump 221:100
bundar 259:100
bunga 011:21 477:21
bungkil 104:50 107:50
bungkus 281:46 477:23 120:15 170:15
buoy 301:100
buoys 301:100
buram 231:100
bursa 661:100
buru 017:59
buruh 942:100
burung 014:67 017:33
bus 492:51 494:34 771:13
busa 221:50 222:50
busi 279:50 293:50
bustanul 851:100
busur 323:100
butadiene 201:100
butadine 201:100
buthyl 202:100
butir 241:100
butt 241:100
cabai 012:100
cabe 103:67 107:33
cabinet 259:100
cachous 107:100
cacing 014:100
cad 272:100
cadang 465:29 453:19 454:19 293:16
cadangan 910:100
cadangnya 281:100
cagar 910:67 722:33
cahaya 202:20 267:20 268:20 274:20
cair 281:27 466:18 107:15
cakalang 102:100
cake 107:100
calcined 239:100
calendering 281:100
call 822:69 619:23
calling 619:100
calsium 239:100
calung 322:100
cam 281:100
cambuk 151:100
campur 478:17 201:14
canai 282:100
canal 221:100
cangkir 239:50 170:25 231:25
cangkul 259:100
cannulae 325:100
canvas 331:100
cap 131:50 181:50
caprolactam 201:100
capture 263:100
cara 103:25 141:17
caragenan 102:100
caramel 107:100
caravan 292:100
carbamat 202:100
carbofuran 202:100
carcase 101:100
card 263:44 619:33
carding 131:100
cardiopan 170:100
cards 261:100
carrier 263:50 282:50
carriers 281:100
carryophyllene 202:100
cars 309:100
cart 291:100
cartridge 281:100
case 265:50 321:50
cases 281:100
cash 281:50 331:50
casino 324:100
casting 243:100
casual 152:100
cat 202:42 475:32 466:16
catapult 282:100
catat 170:50 265:50
catering 562:100
catheter 221:100
catur 324:100
catut 281:100
cawan 239:100
cegah 202:100
cek 181:100
celana 141:100
celengan 239:100
cell 272:100
cello 322:100
cellophane 222:100
cellulose 202:100
celopan 170:100
celup 151:64 131:27
cemara 012:100
cement 301:100
cendana 202:100
cengkeh 012:38 120:38 202:25
center 931:100
central 661:100
centre 822:90
cepat 181:100
ceper 259:50 321:50
cepha 202:100
cephalopoda 102:100
cerdas 263:100
cermin 231:50 267:50
cerobong 239:100
cerutek 120:100
cerutu 120:25 222:25 282:25 329:25
cetak 181:30
cetus 281:33 291:33 309:33
chamois 151:100
chamomil 107:100
chandeliers 274:100
changer 661:100
chasis 291:100
cheque 170:100
chikuwa 102:100
chip 162:25 170:25 261:25 263:25
chips 102:100
chopstik 162:100
chrome 151:50 201:50
chunk 102:100
cincau 107:100
cincin 321:33 162:17 221:17 239:17
cincing 259:100
cinematografi 267:100
cipta 774:56 841:38
circuit 261:50 273:50
circuits 261:100
cites 031:50 032:50
citra 266:100
citrat 201:100
citronellal 202:100
citronellol 202:100
clarinet 322:100
clay 181:100
cleaners 275:100
cleaning 282:100
clipper 259:100
clips 259:100
clocks 265:100
closure 259:100
co2 110:50 201:50
coaltar 201:100
coating 170:100
cobek 239:100
coco 107:100
cocofiber 329:100
coconut 107:100
cocopeat 329:100
code 262:100
coelenterata 031:67 032:33
coffer 301:100
coir 329:100
cok 261:100
coke 192:100
cokelat 107:88 202:13
coklat 107:56 463:33
cola 110:100
cold 521:50 241:33 281:17
collar 241:100
collection 829:100
collectors 251:100
combing 131:50 151:50
commerce 620:100
commissioning 712:100
communications 263:100
commutator 271:100
compact 182:100
composed 181:100
compound 107:100
concrete 239:100
condensor 170:100
conditioning 281:100
cone 221:100
contact 281:100
continuous 281:100
contoh 102:14 106:14 181:14 202:14
control 712:60 267:20 271:20
converter 241:33 271:33 282:33
conveyer 222:100
conveyor 221:33 281:33 282:33
cookers 275:100
copper 202:100
coral 017:50 032:50
cork 170:100
corn 106:100
corrugating 170:100
corsets 325:100
cotton 170:100
counterparty 661:100
couscous 107:100
couverture 107:100
cover 139:100
covering 439:100
cpko 104:100
cpo 104:100
crab 102:100
crane 281:100
crank 281:100
crayon 329:100
cream 202:100
crep 170:100
crepe 221:100
crispy 107:100
crono 265:100
crowdfunding 661:100
crude 104:100
crumb 221:100
crust 151:100
crustacea 031:36 032:36 102:28
crutches 325:100
crystal 261:100
cuci 282:28 452:17 131:17
cucut 151:67 104:33
cuka 107:100
cukai 841:100
cukur 202:33 259:33 275:33
cumi 102:100
curl 329:100
custard 106:100
custodian 661:100
cutting 282:100
cuvet 231:100
cuwe 102:100
cylinder 281:100
cylinders 181:100
dadar 106:100
dadih 105:100
daerah 661:60 281:40
daging 101:49 463:18
dahulu 131:100
dakron 139:50 310:50
daksa 873:100
dam 221:50 301:50
damar 201:63 023:38
damping 107:100
dana 653:31 661:23
danau 502:90
dandang 259:100
dapur 475:27 478:27 259:20 479:13
darah 210:50 231:25 281:25
darat 031:40 494:23 522:13
dasar 201:32 851:23
dasi 141:100
data 631:53 619:18
datang 265:100
date 265:100
daun 011:23 023:23
daunan 329:100
daya 932:40 783:30 799:20
dayung 301:100
dealer 661:100
debt 829:100
debu 275:50 325:50
deburring 259:100
decorative 162:100
degreasasi 131:100
dekamon 202:100
deker 139:100
dekorasi 433:86 310:14
dekoratif 202:100
delman 309:100
dempul 202:50 239:50
dendeng 107:100
dengar 266:50 331:50
density 162:100
deodorant 202:100
deodorized 104:100
depan 152:100
department 471:100
depot 110:100
derek 301:50 302:50
derivatif 661:100
dermaga 932:100
derrick 281:100
desain 741:98
desert 310:100
design 263:100
desk 271:100
desktop 262:100
dessicator 231:100
destilasi 110:70
deteksi 331:100
deterjen 202:100
detonator 202:100
dewasa 107:50 170:50
dextrosa 106:100
diagnosa 210:50 266:50
diagnosis 231:100
dial 265:100
diazinon 202:100
dicicated 107:100
didasarkan 266:100
didesain 281:100
didik 851:32 854:25 852:20 853:13
didominasi 471:100
die 181:50 243:50
dies 282:100
diesel 281:33 192:17 201:17 291:17
diet 107:100
difabel 309:100
differential 291:100
digital 631:50 620:17 773:17
diglazur 239:100
digunakan 981:16 982:16
dihomogenisasi 107:100
diinginkan 107:100
dijalin 259:100
dikarbonasi 110:100
dikehendaki 104:100
dikendarai 324:100
dikhususkan 210:100
diklasifikasikan 107:20 120:20 202:20 222:20
dilabel 107:100
dilaminasi 162:50 221:50
dilinting 120:100
dilumatkan 103:100
dimaksud 103:100
dimanapun 222:100
dimensi 181:50 282:50
dimiliki 681:100
dimsum 102:100
dinamit 202:100
dinamo 271:50 279:50
dinding 475:35 433:18
dingin 353:28 102:25 432:19 281:13
dini 851:100
diniyah 851:67 852:33
dinner 170:100
dioda 261:100
diodes 261:100
dioksida 272:100
dipakai 104:57 141:29 202:14
dipasteurisasi 105:100
diperkeras 231:50 282:50
diperoleh 107:100
dipertukarkan 259:100
dipres 162:100
diramu 107:100
direduksi 241:100
direktori 581:100
diri 931:100
disabilitas 873:45 881:36 872:18
discharge 274:100
discharges 281:100
disebutkan 141:100
disinfektan 202:100
disk 182:50 262:25 268:25
disket 465:75 182:25
diskette 268:100
diskotek 563:50 932:50
dispencer 281:100
dispense 281:100
display 281:50 329:50
distribusi 351:29 271:26 352:21 591:21
distribution 271:100
disumpal 310:100
ditempat 120:100
divulkanisir 151:100
dll 102:100
dock 221:100
dodol 107:67 210:33
dok 301:100
dokter 325:35 862:29
dokumen 821:86 181:14
dolomit 202:50 239:50
dolomite 239:100
domba 014:75 151:13
domestik 784:50 970:50
domino 324:100
dompet 477:38 478:38 151:13 170:13
dongkrak 281:100
door 251:100
dorong 202:20 281:20 302:20 303:20
dot 221:100
douchi 103:100
dozer 282:100
drainase 422:100
drape 139:100
drawing 241:100
drive 465:60 262:20 268:20
driver 282:100
drone 303:100
drop 105:100
drum 259:64 331:18
dry 105:25 201:25 239:25 282:25
dsb 202:100
dsp 201:100
dst 263:100
duduk 293:33 302:33 303:33
duk 139:100
dukung 262:50 282:50
dumping 282:100
duplex 170:100
dvd 772:55 465:27
ead 522:100
ebi 102:100
ebus 661:100
eceng 152:100
echinodermata 102:44 031:38 032:19
economizer 251:100
edc 263:100
editing 773:100
edukatif 324:100
efek 661:100
efisiensi 841:100
ekg 170:100
ekonomi 841:100
ekosistem 021:100
eksekutif 841:100
ekspedisi 522:100
ekspor 649:100
eksterior 433:75 162:25
eksternal 210:100
ekstra 990:100
ekstrak 210:67 107:33
ekstraksi 089:63 107:16
ekstraktor 282:100
ekstrusi 242:80 106:20
elastis 222:100
elbow 267:100
electric 281:100
electrocardiograph 266:50 325:50
electron 282:100
electronic 263:50 281:50
elektrik 265:50 281:50
elektrikal 422:100
elektris 239:100
elektroda 239:50 282:50
elektrokardiografi 331:100
elektrolisis 241:100
elektromagnetik 302:100
elektromedikal 266:100
elektromedis 331:80 332:20
elektron 261:78
elektronik 261:23 264:14
elektronika 432:43 741:43 264:14
elektroterapi 266:71 331:29
elektrotermal 275:100
elemen 281:55 329:36
elpiji 477:100
email 202:50 259:50
emas 073:60 242:20 321:20
ember 259:78
emisi 661:75 331:25
emitting 261:100
emka 522:100
emkl 522:100
emping 107:100
empu 522:100
emulsi 210:67 107:33
enamel 231:100
endoscope 266:50 325:50
endoskopi 266:100
endoskopis 331:100
energi 773:100
engine 221:50 281:50
engineering 162:100
engkol 281:100
engraving 321:100
engsel 259:100
entertainment 264:100
enting 107:100
entitas 643:100
epoksi 202:100
epoksid 201:100
equipment 267:100
eskalator 281:100
essence 107:100
estat 681:50 682:50
ester 202:100
ether 202:100
ethrel 202:100
ethyl 110:100
ethylene 201:100
eugenol 202:100
evacuation 869:100
evaporasi 105:100
event 562:43 823:43 681:14
exchange 263:100
exchanger 251:50 281:50
exfoliated 239:100
exhaust 281:100
external 202:100
extrude 282:100
extruding 241:100
fabric 139:100
fabrikasi 329:100
face 273:50 329:50
facial 170:100
fair 324:100
faks 262:100
faksimili 263:100
fan 221:100
farmakologi 210:100
farmasi 210:26 477:23 464:15
fashion 741:100
fasilitas 931:39 429:15 811:15
fatty 201:100
fault 273:100
fee 461:38 682:38 479:25
feeder 291:100
feldspar 089:100
fellmongery 101:100
felting 139:100
fender 221:100
ferit 239:100
fermentasi 110:50 102:44
ferro 301:100
ferry 301:100
festival 900:100
fiberglass 231:100
fibre 162:50 301:50
fibreboard 162:100
field 263:100
fiitings 241:100
filamen 203:67 131:17 274:17
file 170:100
fillet 102:100
filling 259:80 331:20
film 591:64
filter 120:67 170:33
finansial 774:100
finger 162:100
finishing 241:50 282:50
fintech 649:100
fire 267:50 281:50
firmware 263:100
fish 107:100
fisik 661:88
fitness 931:86 323:14
fitting 273:100
fittings 241:50 243:50
fixture 259:50 282:50
flakes 106:100
flanges 241:100
flash 465:75 262:25
flat 241:100
flavour 202:100
fleksografi 181:100
flint 202:50 239:50
flocking 139:100
floor 275:100
florist 477:100
flourescent 271:100
fluid 201:100
flushing 222:100
fly 421:100
foil 222:50 242:50
folley 221:100
food 201:100
for 265:50 281:50
forged 241:100
formal 851:50 852:25 854:25
formaldehyde 202:100
formika 222:100
formula 107:50 201:50
formulasi 202:100
formulir 181:100
fosfat 089:43 201:43 202:14
fosfor 201:100
fossil 239:100
foto 181:67 267:33
fotocopi 281:100
fotografi 267:30 742:20 464:13 478:13
fotokopi 821:75 262:13 331:13
fotopolimer 181:100
fotovoltaik 261:100
foundant 107:100
foundry 263:100
fragrance 202:100
fraksi 104:60 210:40
fraksinasi 104:100
frame 221:20 222:20 267:20 281:20
freis 282:100
friksi 239:100
fructosa 106:100
fruits 012:100
frypans 275:100
fuel 201:50 293:50
fufu 102:100
fulminat 202:100
fun 324:100
fungisida 202:100
fungsi 783:90
furfural 201:100
furnitur 310:49
gabah 282:50 291:50
gable 281:100
gabungan 811:60 821:40
gabus 162:83
gading 477:75 329:25
gagang 162:100
gaiter 152:100
galah 323:100
galenik 210:100
galeri 282:100
gali 081:39 089:21
gambang 322:100
gambar 591:22 329:20 478:15
gambut 201:100
game 474:30 620:30 741:30
games 324:100
gamitan 322:100
gamma 266:100
gamping 081:100
ganda 264:75 181:25
gandeng 282:50 309:50
gandum 106:63 011:38
gangguan 872:100
ganti 107:100
gantung 162:25 259:25 281:25 303:25
gaplek 106:100
garam 102:35 089:26 107:22
garis 162:100
garpu 259:50 322:50
garu 259:100
gas 352:14
gasohol 192:100
gasoline 192:100
gateway 263:100
gauging 266:100
gear 271:50 282:50
gearboxes 293:100
gedebog 152:100
gedek 162:100
gedogan 131:100
gedung 410:98
gel 210:100
geladak 301:100
gelandangan 879:100
gelang 321:100
gelanggang 931:75 282:25
gelas 231:50 203:25 325:25
gelase 151:100
gelatin 102:50 202:50
gelendong 170:100
gelombang 170:78
gelondongan 161:100
gembok 259:100
gembus 103:100
gemuk 089:67
gendang 322:100
gendar 107:100
gendeng 281:100
generator 251:36 331:29 271:25
genteng 239:53 466:20 475:20
geofisika 432:75 265:25
geotermal 432:100
gerai 661:100
gerak 281:41 591:20
geraniol 202:100
gerbong 302:71 331:29
gerendel 259:100
gergaji 161:71 259:14
gerinda 239:33 281:33 282:33
gerobak 281:33 302:33 309:33
gesek 322:100
gesekan 242:100
gesper 259:100
getah 023:60 012:30
gfci 273:100
gigi 325:35 862:18 202:16 281:14
giling 106:60
gimnastik 323:100
gin 110:100
gips 239:86 081:14
gipsum 239:100
giro 181:100
gist 107:100
gitar 322:100
giwang 321:100
glass 301:100
glasses 262:100
glazing 170:100
gliserol 202:100
glucosa 106:100
glukosa 106:100
glycerine 201:100
glyphosate 202:100
gold 181:100
golf 931:60 291:20 323:20
golok 259:100
gondok 152:100
gong 322:100
goni 139:67 131:33
googles 325:100
gorden 139:100
goreng 104:90
gosok 202:25 239:25 259:25 267:25
goyang 102:100
graders 282:100
grafis 741:86 181:14
grafit 239:33 243:33 282:33
grahita 872:100
gramofon 182:100
granat 252:100
granit 239:100
granola 106:100
granul 107:100
grates 281:100
gravure 181:100
grill 259:100
grinders 275:100
grinding 241:100
ground 273:100
gua 932:100
guard 221:100
guci 239:75 231:25
gudang 521:94
gula 107:62
gulai 107:100
guling 139:50 281:50
gulma 016:100
gulung 241:23
gum 201:100
gumming 170:100
gumpalan 170:50 202:50
gunaan 872:100
guns 252:100
gunting 259:25 281:25 282:25 325:25
gunung 323:100
gurita 102:100
habitat 910:100
hair 259:100
haji 791:100
hak 773:54 772:28
hal 102:100
halaman 282:100
halma 324:100
halogen 201:100
halus 162:20 221:20 259:20 282:20
ham 101:100
hama 202:44 016:19 477:19 478:19
hamil 107:100
hampa 107:50 259:50
hand 259:50 265:50
handcart 309:100
handuk 139:67 170:33
hangat 275:50 282:50
hanggar 251:100
hanya 102:50 103:17 221:17 222:17
hapus 202:100
hara 201:100
hard 268:50 282:50
hardened 282:100
hardware 273:100
harga 661:100
hari 152:100
harian 152:50 181:50
harmonika 322:100
harness 151:100
harnesses 293:100
harum 107:100
hati 104:50 161:50
head 281:100
headphone 264:50 322:50
hearing 331:100
heat 251:50 281:50
helikopter 303:100
helium 201:50 274:50
helm 329:100
helmets 262:100
herb 107:100
herbal 107:100
herbisida 202:100
hero 324:100
hewan 477:21 210:15 464:13
hewani 104:84 463:16
hias 321:33
hibrid 261:100
hibrida 011:100
hiburan 932:46 900:35
hidrasil 202:100
hidroksida 201:100
hidrolik 239:50 281:50
hidrologi 265:100
hidung 329:100
hidup 462:63 478:16 841:16
higienitas 202:100
hijau 011:75 106:25
hilang 104:50 131:25 170:25
hilir 202:100
hingga 107:50 239:50
hisap 275:100
hitam 072:50 182:17 268:17 329:17
hitung 281:75 162:25
hiu 151:100
hockey 323:100
holder 273:100
holding 642:100
home 264:100
homeopatik 210:100
homogenisasi 105:50 120:50
homogenizers 282:100
hood 281:100
hoods 275:100
hook 302:100
hordeng 222:100
hormonal 210:100
horn 322:100
hortikultura 011:100
hostel 551:100
hosting 631:100
hot 241:67 275:33
hotel 551:94
house 263:100
hovercraft 301:100
hptl 120:100
hubung 842:43 841:14 265:14
hujan 221:100
hukum 691:80 879:20
humaniora 722:100
hunian 410:100
huruf 181:100
hutan 021:41 024:22
hvp 107:100
hydrolised 107:100
hygiene 202:100
hypermarket 471:100
ibadah 791:100
ibtidaiyah 851:100
ibu 107:100
icbm 303:100
ice 105:33 201:33 323:33
identitas 620:100
ignition 293:100
ihram 139:100
ijuk 329:100
ikan 032:34 031:21 102:15
ikat 131:38 521:23 141:15 321:15
iklan 731:90
ilmiah 749:100
ilmu 721:48 722:27 941:14
image 181:50 267:50
imaging 266:50 331:50
imersif 620:75 262:25
imitasi 321:47
imitation 102:100
implement 282:100
impresariat 900:100
inap 410:50 551:50
inbrida 011:100
incinerator 281:100
independen 743:67 900:33
indonesia 649:100
induk 031:100
induksi 281:100
induktor 261:100
industrial 712:75 239:25
industry 281:100
informasi 649:19 620:14 639:14 784:14
informatika 841:100
infrared 263:100
infrastruktur 661:44 649:35
infus 231:50 325:50
infusion 107:100
inggris 281:100
ingot 242:40 241:20 259:20 282:20
inkubator 265:100
inlet 281:100
input 181:100
insekta 017:100
insektisida 202:100
insentif 823:100
inspeksi 712:100
instalasi 432:75 332:13
instalsi 332:100
instan 106:50 107:50
instrumen 267:67 265:20
insulator 239:100
intan 321:100
integrasi 332:100
integrated 261:100
intelektual 774:67 691:33
intercontinental 303:100
interface 261:100
interior 741:55 433:27
interkoneksi 619:100
internasional 990:100
internet 619:57 620:29 479:14
interpreter 799:67 749:33
interrupter 273:100
inti 104:100
intimate 202:100
inverter 293:50 309:50
investasi 663:75 661:25
iot 620:100
iptv 619:100
iradiasi 266:63 331:25
iradiator 101:50 102:50
irigasi 422:100
iris 161:67 120:33
iron 241:100
irut 106:100
isi 110:27 473:23
islam 851:50 854:50
isolasi 231:29 281:29 170:14 202:14
isolator 239:50 273:50
isoprene 201:100
isopropyl 202:100
isotop 251:50 331:50
isotopik 282:100
itik 014:100
itkp 619:100
ivo 201:100
jacket 301:100
jadi 139:26 141:22 143:19 142:14
jaga 202:100
jagung 106:88
jahe 106:33 107:33 202:33
jahit 141:31 282:29 131:13
jajak 732:100
jaket 139:33 141:33 151:33
jala 139:100
jalan 421:22 491:22 494:22 522:13
jalar 106:100
jalur 242:100
jam 464:21 477:21 478:21 321:14
jamin 662:21 651:18 661:18 652:14
jamu 210:100
jamur 011:75 103:25
jangat 462:60 101:20 282:20
janggut 329:100
jangka 551:90
jangkar 259:50 281:50
jantung 266:100
jarak 202:50 267:50
jarang 242:100
jari 309:100
jaring 422:36 032:18 139:15
jarum 282:50 139:13 259:13 265:13
jas 221:100
jeep 291:100
jelas 202:100
jeli 192:100
jelly 103:50 192:50
jembatan 421:38 251:25 221:13 281:13
jemur 101:33 202:33 259:33
jenang 210:100
jenazah 309:50 329:50
jendela 251:33 162:17 222:17 239:17
jepit 221:33 259:33 272:33
jeram 932:100
jerami 162:75 239:25
jerat 331:100
jernih 360:75 291:25
jerrycan 259:100
jeruk 012:100
jet 201:50 303:50
jig 282:100
jika 221:33 222:33 331:33
jilid 281:40 282:40 181:20
jinten 107:100
jiwa 651:100
job 781:100
jogging 152:100
joint 162:100
jok 151:50 329:50
joystick 262:100
jpt 522:100
jual 351:52 661:21
judi 324:100
juice 282:100
juicers 275:100
jukebox 264:100
julung 102:100
jumlah 201:100
junction 273:100
juri 931:100
jurnal 581:86 181:14
jurnalis 900:100
jus 107:100
kabar 581:86 181:14
kabel 273:41 611:15 612:15
kabinet 282:67 310:17 331:17
kabupaten 502:100
kaca 231:48
kacang 011:35 103:23 107:16 012:14
kadet 107:100
kafe 563:100
kain 139:57 131:25
kaji 851:67 852:33
kakao 107:73 463:27
kakap 151:67 102:33
kaki 478:77
kaldu 107:100
kalender 181:100
kaleng 102:31 103:23 259:20
kalibrasi 712:100
kalium 089:60 201:40
kalkulator 281:67 331:33
kalsit 089:100
kalsium 201:100
kalung 321:67 265:33
kamaboko 102:100
kambing 014:82 151:18
kamera 267:63 261:13 263:13 264:13
kampak 259:100
kanak 851:100
kancing 321:50 329:50
kandungan 201:100
kano 301:100
kantong 170:29 139:14 222:14 259:14
kantor 281:25 821:19
kanvas 152:67 139:33
kaolin 239:100
kaos 143:83 139:17
kap 162:40 151:20 275:20 329:20
kapal 301:42 522:17 331:13
kapas 104:17 139:17 170:17 202:17
kapasitor 261:100
kapok 310:100
kapol 202:100
kapri 107:50 282:50
kapsul 210:100
kapuk 139:100
kapulaga 106:100
kapur 239:56 466:15 475:15
karagenan 102:100
karak 107:100
karakter 181:100
karamba 032:100
karamel 107:100
karang 017:50 032:50
karangan 329:100
karaoke 932:75 264:25
karavan 551:100
karbit 274:100
karbon 170:67 239:33
karbonat 089:100
karbonisasi 131:100
karburator 281:100
kardigan 143:100
karet 221:56
kargo 512:49 511:32 522:16
kari 107:100
karoseri 292:83
karpet 139:50 475:38
karthotek 170:100
karton 466:24 476:24 478:24 170:20
kartu 263:50 324:25 170:13 261:13
karung 139:62 131:31
karya 774:75 879:25
kasa 131:50 259:50
kasar 241:50 243:50
kaseinatau 105:100
kaset 772:75 182:13 268:13
kaso 161:50 162:50
kasur 221:50 310:50
katalis 201:100
kataliser 293:100
kateter 221:50 325:50
katoda 265:100
katrol 281:100
katup 281:82
kawasan 681:56 910:22
kawat 259:47 273:13 331:13
kawung 120:100
kayak 301:100
kayu 162:32 021:13
kbli 202:100
keadaan 107:100
keagamaan 851:29 853:17 854:17
keagenan 522:100
kebandarudaraan 522:100
kebaya 141:100
kebijakan 841:100
kebugaran 961:56 931:38
kebun 012:57 011:23
kecambah 110:100
kecantikan 961:100
kecap 107:90
kecapi 322:100
kecerdasan 620:100
kecil 662:38 151:25 259:25 252:13
kecimpring 107:100
kecuali 331:16
kedai 563:67 561:33
kedelai 103:60 011:15
kedele 107:100
kedondong 103:100
keempat 162:100
kegunaan 202:100
kehamilan 210:100
kehumasan 702:100
keinsinyuran 711:100
keislaman 889:100
keju 105:33 107:33 282:33
kejuruan 852:100
kekang 151:100
kekayaan 691:100
kekentalan 265:100
kekerangan 329:100
kelab 563:100
kelapa 104:73
kelas 282:67 241:17 259:17
keledai 309:100
kelembak 120:100
kelenjar 210:100
kelereng 324:100
keliling 479:60 561:30
kelim 241:33 243:33 259:33
kelinci 014:75 101:25
keling 259:100
kelola 910:23 390:17
kelom 152:100
kelontong 471:100
kemah 551:100
kemas 110:19 222:19 103:14
kembali 192:36 619:21 331:14
kembang 721:34 722:31 107:16
kemeja 141:100
kementrian 841:100
kempa 139:100
kemudi 102:20 293:20 301:20 303:20
kenal 181:67 291:33
kenanga 202:100
kendali 016:75 332:25
kendaraan 291:15
kendaran 309:100
kendi 239:67 259:33
keningar 202:100
kental 105:100
kentang 103:50 106:50
kepala 139:14 141:14 222:14 259:14
kepelabuhanan 522:100
kepeluan 331:100
kepentingan 275:100
kepiting 102:100
kepompong 014:50 023:50
kerai 222:100
kerajinan 477:44 162:15 478:15
kerak 239:100
keramik 239:86
keran 281:100
keranda 309:100
kerang 102:67 282:17 329:17
kerangan 282:100
keranjang 329:100
keras 221:40 107:20 259:20 329:20
kerbau 014:82 151:18
kerek 281:100
kereta 302:27 331:16 522:16
keretra 302:100
kerikil 081:75 239:25
kering 102:18 103:14 107:14
keripik 107:83 103:17
kerja 784:41
kerjasama 851:50 852:30 854:20
kernel 104:100
kerosin 192:100
kertas 170:55
kerudung 141:100
kerugian 662:100
keruk 429:100
kerupuk 107:100
kerut 170:100
kesalahan 282:100
kesehatan 869:19
kesejahteraan 841:100
kesekretariatan 841:100
kesenangan 222:100
keset 142:33 162:33 221:33
ketam 259:50 281:50
ketan 107:100
ketangkasan 323:100
ketel 251:73
ketenagakerjaan 841:100
ketenagalistrikan 351:100
ketenaganukliran 721:100
keteng 281:100
ketepatan 267:100
keterbelakangan 872:100
ketik 331:100
ketumbar 202:100
keyboard 262:100
khas 120:100
khemis 107:100
khitin 107:100
khitosan 107:100
khlor 201:100
khlorida 201:100
khususnya 331:100
kilang 192:75 281:25
kilap 202:63 142:13 239:13 259:13
kilat 267:100
kimia 201:39
kincir 281:100
kios 479:100
kipas 281:50 162:25 275:25
kiserit 201:100
kismis 103:100
kitab 851:67 852:33
klakson 279:100
klasifikasi 712:100
klep 281:82
klimatologi 432:100
klinik 861:100
klinis 231:100
kliring 661:100
klise 181:100
klobot 120:100
klorid 201:100
kloset 239:100
klub 931:91
knalpot 309:100
kodok 102:67 239:33
koil 273:100
koin 281:40 321:20 324:20 331:20
kokas 191:100
kokoa 282:100
kokon 014:50 023:50
kolagen 107:100
kolam 032:38 932:38 239:13 281:13
kolektor 331:100
kolom 293:100
kombinasi 264:33 131:17 151:17 262:17
komersial 631:67
komersil 141:33 170:33 301:33
komik 741:100
komoditi 478:41 661:36 479:18
komparator 267:100
kompas 265:100
kompetensi 743:100
kompon 221:100
komponen 281:29 261:22
komponennya 259:33 272:33 282:33
kompor 275:50 139:25 259:25
kompos 382:100
komposisi 151:96
komposit 202:50 239:50
kompres 221:100
kompresi 281:50 291:50
kompresor 281:100
komputasi 262:50 281:50
komputer 620:27 262:22
komunikasi 263:27 422:13 741:13 784:13
kondensator 331:100
kondenser 251:100
kondom 221:100
konduktor 261:70
konektor 261:100
konferensi 823:100
konseling 854:100
konsentrat 108:57 103:14 107:14 110:14
konservasi 024:50 910:50
konsol 264:100
konstruksi 429:23 410:17
konsultan 691:67 662:33
konsultansi 702:100
konsultasi 620:33 692:20 702:20 711:20
konsumen 952:75 110:13 170:13
konsumsi 110:40 104:20 107:20 201:20
kontainer 292:50 331:50
kontak 273:50 325:50
konten 741:50 619:33 620:17
kontrak 461:38 682:38 479:25
kontrasepsi 210:67 221:33
kontrol 271:44 265:25 331:13
kontroler 261:100
konveksi 141:90
konvensi 823:100
konvensional 649:36 651:21 641:14 652:14
konversi 303:100
koper 151:40 477:30 478:30
koperasi 641:90
kopi 107:33 463:14 472:14 478:14
kopling 281:33 293:33 302:33
kopra 104:100
koran 170:100
korban 872:100
korek 202:67 239:17 329:17
kosmetik 477:23 202:21 464:17 478:17
kosong 465:60 182:20 268:20
kostik 201:100
kota 502:86 492:14
kotak 170:31 239:13 259:13
kotoran 101:100
kraft 170:100
kraftliner 170:100
kran 281:88 301:13
kreasi 170:100
kreatif 900:42 784:25 741:17 773:17
kreativitas 900:100
kredit 641:46 829:46
krei 251:100
kretek 120:100
krim 105:68
krimer 107:80 105:20
kristal 231:50 107:25 261:25
kromit 239:100
krosok 120:100
ksp 641:100
kspps 641:100
kualitas 104:100
kuarsa 089:100
kuas 329:100
kuat 139:33 152:33 272:33
kubus 239:100
kuda 014:100
kue 107:61 472:17 478:17
kuku 202:50 259:50
kukus 102:50 162:50
kulintang 322:100
kulit 151:40
kulkas 275:100
kumpul 381:44 370:26 889:26
kunci 259:33 265:33 281:33
kuning 851:67 852:33
kuningan 242:100
kunyah 120:50 282:50
kunyit 106:100
kupas 103:25 162:25 282:25 291:25
kurang 201:50 272:50
kurir 532:100
kurisi 102:100
kursi 309:58 310:21
kusen 162:50 251:50
kusin 222:100
kustodian 661:100
kutub 273:100
kwh 271:100
label 139:25 170:25 181:25 281:25
laboratorium 231:17 466:13 479:13
labu 239:100
lacquer 202:100
lactosa 106:100
lada 012:100
ladang 331:100
lagi 221:100
lahan 431:69 016:23
lainnnya 477:100
lainya 741:100
lajur 282:100
lak 202:64 475:27
lakan 139:100
laken 139:50 202:50
lakmus 170:100
laktosa 105:100
lalu 274:33 279:33 302:33
lama 107:100
lambung 301:100
lamin 162:100
laminasi 162:91
laminating 170:100
lamp 273:100
lampit 162:100
lampu 274:50 259:14
lancar 323:100
landasan 259:100
langit 222:50 274:50
langsung 110:29 181:29 241:14 263:14
lanjut 873:33 881:33 104:25
lantai 475:32 433:16
lantanida 242:100
lap 139:50 170:50
lapangan 931:55 152:36
lapis 162:33 202:13
lapor 201:100
laptop 262:50 272:50
laras 872:100
larut 210:57 170:14 192:14 202:14
las 241:29 141:14 259:14 282:14
laser 259:25 266:25 267:25 282:25
latih 784:95
launching 282:100
laut 501:34 031:25 032:21
lavatory 222:100
layan 841:33 522:18 869:18 649:14
layang 421:60 102:20 303:20
layar 501:40 522:20 139:13 301:13
layout 181:100
lcd 261:100
leaf 293:100
leather 151:100
lebah 014:75 282:25
lebih 293:23 291:20 292:20 104:20
lebur 242:29 243:29 239:14 241:14
led 274:80 261:20
ledeng 265:100
legal 321:100
legging 152:100
legislatif 841:100
leguminous 106:100
leher 151:100
lele 102:100
leleh 281:100
lem 202:100
lemah 282:100
lemak 104:66 463:19
lemari 310:40 222:20 259:20 281:20
lemas 201:100
lembaga 841:41 661:18
lembar 222:32 231:21
lemonade 110:100
lempeng 265:100
lempengan 239:100
lemper 107:100
lempok 107:100
lemuru 102:67 104:33
lencana 259:50 329:50
lending 649:100
lens 170:100
lensa 267:50 325:25 331:25
lentera 274:100
lepaan 239:100
lepas 301:57 281:14 282:14 331:14
letak 263:100
letraset 329:100
leveler 282:100
leveling 259:100
liar 017:100
liat 239:49 081:20 475:15
libraries 291:100
lift 281:100
lifting 281:100
liga 931:100
light 261:100
lightdruk 281:100
lighter 239:100
lighting 271:100
lignit 052:82
ligthing 271:100
lilin 105:14 131:14 192:14 202:14
lima 478:96
limbah 370:32 381:23 422:18 382:14
lime 239:100
limun 110:100
lindung 031:39 032:39
line 273:100
liner 501:60 502:30
lingkaran 329:100
lingkungan 841:100
linguistik 722:100
lining 221:100
linoleum 222:100
lintas 492:50 274:17 279:17 302:17
linter 104:100
linters 170:100
lipat 131:40 170:20 181:20 241:20
liquefied 473:100
liqueurs 110:100
lis 259:100
list 581:100
listrik 351:20
lite 271:100
lithium 201:50 272:50
litho 181:100
lithographic 181:100
litmus 170:100
litografi 181:100
living 301:100
lock 291:100
locks 265:100
logam 259:22
logging 266:100
loin 102:100
lokal 014:67 619:33
lokasi 192:100
lokomotif 302:71 331:29
lonceng 259:50 265:50
londen 170:100
lori 291:50 309:50
los 478:96
loteng 281:100
lotion 202:100
loudspeaker 264:50 322:50
lpg 473:75 192:13 251:13
lphe 661:100
lps 645:100
luar 501:32 842:14
lubang 239:40 281:40 251:20
luka 139:100
lukis 477:43 478:29 479:14
lumas 192:60 473:12 478:12 479:12
lumat 102:100
lumatan 102:100
lumpang 239:100
lumpia 107:100
lunak 582:33 465:22 474:22 182:15
luncur 429:60 252:20 303:20
mabe 329:100
macaroni 282:100
machine 110:25 259:25 281:25 332:25
mackarel 102:100
macro 263:100
madu 023:75 107:25
magnesium 242:50 243:50
magnet 239:67 259:33
magnetic 266:33 282:33 331:33
magnetik 268:67
magnio 201:100
mahad 853:100
mailing 581:100
main 324:30 476:13 478:13 851:13
mainframe 262:50 332:50
maizena 106:100
majalah 581:82 181:18
majemuk 201:100
makam 181:100
makan 107:20 463:12
makaroni 107:100
making 241:100
makro 201:100
malam 563:43 932:43 131:14
malt 110:100
maltosa 106:100
mamalia 017:46 031:23 032:23
mambo 105:100
mampu 291:100
mana 221:100
manajemen 663:21 702:21 783:16 784:16
manajer 663:100
manapun 107:25 202:25 139:13 152:13
mandi 932:38 239:25 202:13 221:13
mandiri 522:75 262:25
manfaat 021:91
mangan 072:60 201:20 272:20
mangga 103:33 106:33 107:33
mangkok 239:50 231:25 259:25
manik 162:50 231:50
manipulator 281:100
manis 107:37 106:26 011:16
manset 321:100
mantel 141:33 142:33 143:33
manual 265:44 281:44
manusia 464:20 477:20 210:19 783:12
maple 107:100
margarine 104:100
margasatwa 910:100
marina 932:100
marker 281:100
marmer 239:100
martabak 107:100
martil 259:100
marzipan 107:100
masak 107:68 275:24
masih 104:75 107:13 210:13
masing 139:100
masinis 267:50 281:50
mask 325:100
masker 139:33 325:33 329:33
master 182:100
mastik 202:100
masyarakat 732:47 842:32 941:16
mata 267:25 325:21 477:13 478:13
matahari 104:33 202:33 325:33
matches 202:100
mate 107:100
materai 181:100
material 383:52 466:13 475:13 521:13
matras 221:33 310:33 323:33
mauapu 274:100
mawar 202:100
maxima 329:100
mayonais 107:100
mdf 162:100
meat 102:100
mebel 239:100
mebeller 162:100
mechanical 281:100
medali 321:50 329:50
media 479:27 182:22 268:18
medical 869:100
medis 107:17 210:17 221:17 266:17
medium 162:50 170:50
meja 259:40 310:20
mekanik 281:40 259:20 302:20 325:20
mekanikal 432:100
mekanis 170:25 262:25 265:25 291:25
melakukan 102:40 329:40 110:20
melamin 478:100
melamine 202:100
melati 551:86 202:14
meluruskan 282:100
memakai 221:67 281:33
memancing 932:75 323:25
membuka 281:100
memerlukan 281:100
mempunyai 201:100
menara 251:100
mencapai 107:100
mendong 162:100
menembak 282:100
menengah 852:74 851:20
mengandung 072:31 201:17
mengenakan 329:100
menggunakan 281:29 282:21 620:13
menghancurkan 282:100
mengurutkan 281:100
meni 201:100
menikur 202:100
meningkatkan 104:100
menjadikannya 291:100
menscan 281:100
mensortir 282:100
mentah 104:88
mental 872:100
mentega 105:100
menyan 120:100
menyeimbangkan 282:100
merah 107:31 472:19 478:19
mercu 259:100
mercuri 202:100
mercury 272:50 274:50
meriam 252:50 331:50
merica 107:100
merkuri 272:100
merpati 014:100
merubah 201:100
merupakan 103:33 181:33 191:33
mesin 282:31 281:23
mesiu 202:100
metafosfat 201:100
metal 162:50 242:50
metalic 170:100
metalik 259:100
metallic 259:100
metalofon 322:100
metalurgi 259:46 282:46
mete 107:100
meteorologi 432:60 265:20 331:20
meter 265:50 271:50
meterai 170:100
meteran 265:67 281:33
meters 281:100
methyl 202:100
metrologi 712:100
mice 681:33 773:33 823:33
micro 263:50 267:50
microwave 275:100
mie 107:88 282:13
mika 239:100
mikro 641:53 201:29 662:18
mikrofon 264:50 322:50
mikroprosesor 261:100
mikroskop 231:25 265:25 267:25 331:25
militer 429:50 252:17 259:17 304:17
millwright 332:100
mineral 466:41 089:27
minimal 201:100
minimarket 471:100
mint 107:100
minum 110:27 463:17
minyak 104:35 192:14
mipc 202:100
misal 262:100
misalnya 282:19
missiles 303:100
mixed 239:50 262:50
mixer 282:100
mixtalol 202:100
miyak 104:100
mobil 451:29 452:19 453:19 771:15
mobile 252:33 263:33 281:33
mobilitas 619:100
model 324:100
modem 261:50 263:50
modern 282:100
modifikasi 303:50 331:50
module 263:100
molasse 107:100
mollusca 031:36 032:36 102:28
molusida 202:100
molybdenum 201:100
moneter 641:100
money 661:100
monitor 261:33 262:33 264:33
mono 201:100
monocrotophos 202:100
monoculer 267:100
monumen 239:100
moped 309:100
morring 301:100
mortar 239:90
mosaik 239:100
motif 131:100
motor 454:17
mould 282:100
moulding 162:100
moulds 282:100
mounting 221:50 267:50
mouse 262:100
movement 265:100
mozaik 239:100
mri 266:50 331:50
muadalah 851:50 852:50
muat 522:75
muesli 106:100
muffle 293:100
muka 202:100
mukena 141:100
mula 281:100
mulia 321:35 242:21 073:19 072:13
multifungsi 262:50 291:50
multiguna 291:100
multimedia 619:100
multimoda 522:100
multipleks 162:100
multiplex 170:100
mulut 106:33 151:33 202:33
mur 259:100
murbai 103:100
murni 104:55 192:13
museum 910:100
musik 322:26 592:17
mustar 107:100
mutiara 321:67 106:17 329:17
nabati 104:65 107:15
nacelles 303:100
naga 102:100
nama 162:33 259:33 329:33
nampak 329:100
nanas 103:100
nap 619:100
napkin 170:100
napza 872:100
narkotik 012:100
narkotika 012:50 872:50
narrow 139:100
nasional 842:50 910:50
naskah 181:100
nata 107:100
natal 274:100
natrium 201:50 274:50
natto 103:100
natura 107:100
natural 239:100
naturally 521:100
navigasi 265:37 522:32 331:16 432:16
naya 102:100
near 263:100
needle 139:100
negara 492:50 841:50
negeri 501:58 511:13 512:13
nektar 103:100
nematisida 202:100
neon 201:50 274:50
neoprene 201:100
neraca 265:100
net 323:100
netra 873:100
nfc 263:100
niaga 511:51 512:34
nikel 072:60 242:20 243:20
nilai 662:41 619:27 661:27
nilam 202:100
nira 107:100
nitrat 089:60 201:40
nitrile 201:100
nitrogen 201:100
nonformal 854:100
norm 521:100
notaris 691:100
notes 170:100
nougat 107:100
noveltis 321:100
nuget 102:100
nuklir 432:50 251:17 329:17 331:17
nyala 271:33 281:33 291:33
nylon 139:100
oat 106:100
oatmeal 106:100
obat 210:30 477:21 464:18 012:15
obeng 259:100
obligasi 181:100
obras 282:100
occuring 521:100
off 522:60 282:20 291:20
offset 181:100
oil 104:100
ojek 494:100
ojk 644:100
oker 201:100
oksida 201:67 272:33
olah 102:14
olahraga 931:29
olahragawan 931:100
oleaginous 012:100
olein 104:100
olesan 107:100
oli 192:50 281:50
oncom 472:50 478:50
opacifier 202:100
opak 107:100
open 241:100
operasi 325:33 351:33
operator 439:100
ophtalmik 331:100
opsi 773:54 772:29
opthalmik 267:50 325:50
optik 267:19 268:19 273:13 331:13
optis 231:50 265:50
orang 869:75 281:25
orangeade 110:100
orbit 303:100
organ 104:50 322:50
organik 201:77
organisasi 949:44 941:38 942:19
organisme 201:100
orgel 331:100
ornamen 239:100
ornamental 239:100
orthopaedic 325:100
otak 102:100
otomatis 282:25 110:13 265:13 271:13
otomotif 201:100
otoritas 644:100
outlet 273:100
oven 281:83
over 421:100
overhead 267:100
oversum 282:100
oxygen 266:50 325:50
ozone 266:50 325:50
p2p 649:100
pabrik 282:46
pabrikasi 331:100
pacemaker 331:100
packaging 263:100
packing 151:100
pacu 266:100
pad 221:100
padam 842:60 281:20 291:20
padat 466:40 422:20 104:20
padi 011:40 106:23
padian 106:100
padu 242:50 243:33 241:17
pagar 251:50 259:50
pager 263:100
paha 102:100
pahat 259:100
pajak 692:69 841:23
pajangan 239:91
pakaian 141:28 143:12
pakan 101:37 011:16 829:16
paking 281:100
paksi 281:100
paku 259:89
pala 107:67 202:33
palawija 011:25 462:25 472:25 478:25
palet 162:100
pallet 331:100
pallets 162:100
palm 104:100
palma 106:80 107:20
palsu 325:67 329:33
palu 162:50 281:50
palung 239:100
pamer 823:90
pamflet 181:100
pan 222:100
panah 323:100
panas 062:15 353:15 275:13
pancake 107:100
pancang 439:75 241:25
panci 259:100
pandai 259:100
pandan 477:75 162:25
panel 162:40 239:20
panen 016:32 022:24 032:24 031:16
pangan 107:60 282:20 291:20
panggang 102:67 275:17
panggilan 619:100
pangkas 961:100
panili 107:100
panjat 323:100
pantai 301:36 429:27 932:27
pantau 331:100
panti 879:40 873:28 872:20 871:12
pantyhose 143:100
papan 170:50
paper 170:67 239:17 259:17
paperboard 151:100
papir 120:100
par 961:100
parafin 192:100
parang 259:100
parasut 139:100
parenteral 210:100
parfum 477:55 202:45
pari 151:100
pariwisata 681:27 784:27 799:18
parking 522:86 265:14
parkir 522:86 302:14
parlour 324:100
part 265:100
particle 162:100
partikel 161:80 329:20
partisi 162:100
paru 107:100
parut 107:100
pasang 251:38 439:21 332:17
pasar 478:81
pasca 016:38 032:38 031:25
pascaproduksi 591:100
pasir 081:27 071:20
paso 102:100
paspor 181:100
pass 259:100
pasta 202:71 107:29
pasteurisasi 103:50 105:50
pastiles 210:100
patc 101:100
patent 151:100
pati 106:96
patin 102:100
patri 231:50 281:50
patung 239:56 162:22
paud 851:100
paus 101:100
paving 231:50 239:50
payau 032:100
payment 263:100
payung 139:25 170:25 259:25 329:25
pbx 263:100
pda 262:100
pdpp 661:100
peat 089:86 239:14
pecah 475:52 478:39
peci 141:100
ped 661:100
peda 102:100
pedagang 661:83
pedaging 014:100
pedal 309:100
pedang 259:100
pedati 309:100
pedesaan 291:100
pedikur 202:100
pegangan 162:33 222:33 259:33
pegawai 265:100
pegolahan 291:100
pegunungan 281:100
pejabat 691:100
peka 201:33 202:33 268:33
pekat 103:50 107:50
pelabuhan 429:35 501:35 522:18
pelampung 139:25 162:25 301:25 329:25
pelana 151:100
pelat 181:17 182:17 241:17 242:17
peledak 202:67 201:17 252:17
pelembut 202:100
pelepah 152:100
pelet 104:58 162:33
pelihara 813:75 281:17
pellet 242:67 241:33
pelontar 282:100
peluit 322:100
pelumatan 103:67 102:33
pemakaman 969:100
pemancar 263:100
pemancingan 932:100
pembenah 202:100
pemberantas 202:54 477:23 478:23
pembiayaan 649:63 641:38
pembidik 267:100
pembuang 274:100
pembuangan 382:58 370:35
pembuataan 202:100
pembuka 275:50 331:50
pementangan 101:100
pemercepat 329:100
pemeringkat 661:50 662:50
pemerintah 841:22 784:18
pemerintahan 841:100
pemindangan 102:100
pemipil 259:100
pemodal 661:100
pemotretan 742:100
pempek 102:100
pemucatan 104:100
pemukul 259:100
pemukulan 181:100
pemungutan 023:75 022:20
pemutus 271:100
pemvernisan 181:100
pena 329:100
penabur 281:50 282:50
penajaman 239:50 259:50
penampi 282:100
penanggulangan 842:100
penangkal 273:100
penangkaran 017:100
penapis 239:100
penasihat 663:75 661:25
penatu 962:90
pencedok 282:100
pencurian 263:100
pendanaan 643:75 661:25
pendapat 732:100
pendek 551:82
penderita 107:100
pendikte 281:100
penelitian 721:43 722:39 732:13
penempatan 781:100
penerjemah 749:100
pengacara 691:100
pengaglomerasian 191:100
pengayaan 242:100
pengecatan 433:100
pengecoran 243:100
pengekang 151:100
pengelantangan 131:100
pengembangbiakan 032:67 013:20 016:13
pengemis 879:100
pengendara 477:50 478:50
pengepak 151:100
pengepres 259:100
pengepresan 259:86 282:14
pengeriting 202:25 222:25 259:25 275:25
pengesan 102:100
pengetahuan 721:34 722:34 941:17
penggabungan 139:50 242:50
penggunaan 024:38 210:13 266:13 272:13
penggunaannya 281:100
penghantar 273:100
pengharum 202:100
pengikisan 259:100
pengilangan 192:100
pengion 466:50 432:25 521:25
pengiradiasian 101:100
pengkilat 275:100
pengumpan 291:100
penindas 271:100
peninggalan 910:100
peniti 259:100
penitipan 851:100
penjawab 263:100
penomor 282:100
pensarian 107:100
pensil 281:67 329:33
pensiun 653:53 649:20 662:20
penteksturan 131:100
penuai 282:100
penugal 282:100
penumpang 502:29 511:23 501:20 494:16
penyalah 872:100
penyalahgunaan 872:100
penyamakan 151:80 282:20
penyangraian 107:100
penyayatan 162:100
penyeberangan 502:94
penyedap 107:100
penyeimbang 282:100
penyelesaian 433:69 661:23
penyelidikan 803:75 265:25
penyemiran 259:100
penyempurnaan 131:100
penyepuhan 259:100
penyeret 301:100
penyerok 323:100
penyeterika 282:100
penyimpulan 131:100
penyisipan 181:100
penyortir 282:100
penyortiran 101:100
penyosoh 282:50 291:50
penyosohan 106:100
pepes 107:100
perabot 325:100
peragian 102:100
perah 014:92
perahu 301:81 331:19
perak 073:43 242:29 272:14 321:14
perancah 439:100
perang 304:77
perangkat 182:17 271:17 273:17 274:17
perangko 170:50 181:50
perapihan 181:100
perban 854:50 210:33 263:17
perbelanjaan 410:100
percobaan 181:100
perdesaan 494:100
pergadaian 649:100
perhotelan 784:100
periksa 692:43 265:14
peringatan 279:100
perintis 502:67 501:33
periode 562:100
periodik 712:75 181:25
perisa 120:67 202:33
periscope 267:100
periuk 259:67 239:33
perjalanan 791:75 823:25
perkakas 282:36 259:32 281:20
perkawinan 016:100
perkotaan 494:100
perkusi 322:100
perlu 104:100
permadani 139:53 475:40
permanen 281:67 259:33
permata 321:100
permen 202:100
permukaan 202:33 106:17 201:17 282:17
pernapasan 325:100
pernis 202:64 475:27
perobohan 259:100
perontok 259:33 282:33 291:33
perorangan 969:60 663:20 961:20
perpustakaan 910:92
persenyawaan 242:100
persenyawaannya 242:100
persinggahan 551:100
persneling 281:33 282:33 331:33
persnelling 293:100
personel 743:100
personil 970:100
pertama 851:100
pertemuan 823:100
pertukangan 259:44 477:33
peruncing 281:100
perunggu 242:100
perusahaan 649:32 784:24
pesan 141:70 479:30
pesantren 851:33 852:22 853:22 854:22
pesawat 303:29 281:14 331:14
pesta 772:100
pestisida 202:83 201:17
pet 477:100
peta 742:75 181:25
petasan 202:100
peti 162:50 329:50
petik 322:100
petir 273:100
petirahan 879:100
petis 107:100
petrokimia 429:75 192:25
petroleum 473:86 192:14
petualangan 932:100
peyek 107:100
phenol 201:50 202:50
phenyl 202:100
photon 282:100
piala 321:50 329:50
pialang 662:75 661:25
pianika 322:100
piano 322:100
piaraan 477:100
pick 291:50 292:50
pickers 151:100
picture 267:100
pie 107:100
pig 242:67 241:33
pigmen 201:89
pigment 201:100
pigura 162:100
pihak 743:90
pijar 274:100
pijat 961:75 325:25
pikel 151:100
pil 210:100
pilah 282:100
pile 282:100
pilih 016:75 282:25
pilin 131:100
pilinan 241:100
pin 282:100
pinball 331:100
pinctada 329:100
pindah 281:64 331:18
pindang 102:100
pinggang 141:67 321:33
pingpong 323:100
pinjam 641:69 649:31
pinset 325:100
pintal 131:93
pintu 251:38 162:13 222:13 259:13
pinus 023:100
pip 664:100
pipa 493:20 222:17
pipisan 239:100
piranti 582:38 465:25 474:25 182:13
piring 239:25 259:13 275:13
pisah 104:50 282:13
pisang 152:100
pisau 259:50 275:17 282:17 303:17
pisces 031:35 032:35 102:31
pistol 252:50 281:50
piston 281:50 291:25 309:25
pita 139:25 329:25 465:19 281:19
pitch 191:100
pizza 107:100
pjp 664:100
plafon 433:100
plam 104:100
plambing 432:100
plamur 202:100
planet 303:100
plasma 261:100
plastic 282:100
plasticizer 201:100
plastik 222:45
plat 221:100
plate 222:50 265:50
plates 181:25 273:25 275:25 325:25
platform 631:90
platina 242:67 321:33
plester 239:67 325:33
plesteran 162:100
plutonium 242:100
plywood 162:67 282:33
pneumatik 281:67 282:33
pohon 274:50 329:50
point 262:50 329:50
pokok 201:33 221:33 239:33
pola 170:100
pole 272:50 273:50
poles 161:33 259:33 323:33
poliamid 201:100
poliamida 203:100
poliester 203:67 201:33
polietilen 201:100
polimer 181:50 261:50
polipropilen 201:100
polipropilena 203:100
polish 202:100
polishers 275:100
polisi 842:75 252:25
polistiren 201:100
politik 949:100
poliuretan 201:100
polivinil 201:100
polychloroprene 201:100
polyester 139:50 162:50
polysiloxane 201:100
pome 012:100
pompa 281:73
pondasi 439:100
pondok 551:100
ponton 301:100
popok 170:100
poros 281:100
porselain 259:100
porselen 239:74
porsi 101:100
portal 631:80 781:20
porter 110:100
portland 239:100
pos 531:56 479:19 281:13
positioning 267:100
post 170:100
postage 281:100
poster 181:100
pot 221:33 239:33 259:33
potash 089:100
potong 101:21 259:20 014:17
pouffes 142:100
powder 107:50 281:50
power 271:50 291:50
ppe 661:100
prafabrik 239:100
prafabrikasi 162:100
praktekan 239:100
praktik 862:100
pramuwisata 799:100
prapabrikasi 410:50 429:50
premiks 105:67 106:33
premium 619:100
preparat 202:40 210:40 325:20
pres 239:40 241:20 259:20 281:20
presisi 265:33 267:33 281:33
press 282:100
presto 107:100
presure 251:100
pribadi 772:21 478:16 952:16 321:14
primata 017:100
primer 201:57 641:40
printed 261:100
printer 181:33 261:33 262:33
printing 181:80 282:20
printout 170:100
prisma 267:50 331:50
private 263:100
product 259:100
produk 107:18 210:12
produksi 032:20 031:13 591:13
profesi 743:56 853:22 941:22
profesional 749:75 931:25
profil 259:57 162:14 221:14 241:14
profile 241:50 243:50
progresif 241:100
projector 267:100
promotor 931:100
proof 170:100
propelled 302:100
propeller 303:100
properti 774:100
propilene 201:100
proses 102:31
prospektus 181:100
prosthetic 325:100
protein 107:100
protokol 619:100
proton 265:50 331:50
provider 619:100
provinsi 492:50 494:50
proyeksi 281:100
proyektor 267:80 262:20
psikologi 722:100
psikotropika 872:100
pto 291:100
publik 619:100
puding 101:100
puffed 106:100
pukul 322:100
pula 282:30 281:20
pulang 265:100
pulih 383:57 871:43
pulp 170:75 282:25
pulpen 329:100
pulse 282:100
punching 139:100
pupuk 201:60
pusat 701:50 274:17 931:17
puskesmas 861:100
putar 591:43 281:14 282:14
puter 105:100
putih 120:38 023:23 202:15
puyuh 014:100
puzzle 324:100
pvc 222:100
quality 712:100
quarter 301:100
quran 851:100
raam 151:100
radar 265:100
radiasi 466:40 432:20 521:20
radiator 251:25 271:25 293:25 331:25
radio 601:75 264:13
radioactive 521:100
radioaktif 466:100
radiofarmaka 210:100
radioisotop 329:80 210:20
radon 201:100
rafia 139:100
raga 429:50 931:50
ragi 107:100
rahasia 181:100
rail 221:100
rajang 462:38 120:38 210:25
rajungan 102:100
rajut 139:41 143:36 282:13
rak 310:80 222:20
raket 323:100
rakit 262:26 264:26
rakyat 641:50 501:33 021:17
rambu 432:60 274:20 302:20
rambut 961:35
rambutan 103:100
rami 139:100
rancang 620:43 741:43 324:14
rangkai 329:100
ranjau 252:100
ransel 477:43 478:43 151:14
ransum 108:100
rantai 202:57 259:29 281:14
rantang 259:100
rapi 281:82
rapido 329:100
ras 014:100
rasa 105:33 110:33 202:33
rata 239:100
raudatul 851:100
raw 014:100
rawat 331:27 454:16 813:16 871:16
raya 432:38 910:38 279:13 302:13
rayon 203:100
rcc 329:100
reactor 331:100
reader 262:100
ready 239:100
reaksi 201:100
reaktor 251:50 329:50
real 681:50 682:50
reality 262:100
reasuransi 652:83 662:17
rebab 322:100
rebung 103:100
rebus 107:100
receiver 261:100
reciprocating 281:100
recorder 264:100
rectifier 271:100
red 104:100
redam 325:100
reeling 131:100
refined 104:100
reflektor 266:33 274:33 325:33
refraktori 239:83 202:17
refrigerator 275:50 281:50
register 170:33 281:33 331:33
regulasi 931:75 281:25
regulatornya 281:100
rehabilitasi 021:50 024:50
rekam 182:36 592:23 264:15 476:15
rekat 202:53
rekayasa 721:100
reklame 329:100
rekonstitusi 120:100
rekonstruksi 325:100
rekreasi 932:31 301:21 772:15 854:15
rekreasional 324:50 331:50
reksa 661:100
rektifikasi 281:100
rel 491:34 494:34 421:20
relatif 107:100
relay 271:50 331:50
relief 162:50 181:25 239:25
rem 151:17 201:17 274:17 293:17
remah 221:100
remahan 151:100
remaja 551:50 879:50
remediasi 390:100
remi 324:100
remilling 221:100
remote 263:100
rempah 012:75 107:13 202:13
renang 931:50 281:17 325:17 329:17
rencana 024:43 841:43 263:14
renda 143:67 139:33
rendah 110:25 201:25 239:25 273:25
rendam 161:100
reng 161:100
repair 221:100
reparasi 331:56 952:22
reproduksi 182:100
reprografi 181:100
reptil 017:75 151:25
reptilia 031:50 032:50
resap 139:50 221:50
reservasi 799:100
reservoir 429:60 239:20 331:20
resi 521:100
resin 201:100
resistor 261:50 275:50
resonance 331:100
resonansi 331:100
resonce 266:100
restoran 561:86
restorasi 021:50 024:50
revolver 252:100
rhizoma 106:100
rias 151:50 202:50
ribbed 170:50 221:50
rigging 332:100
rillet 101:100
rimpang 012:100
ring 271:50 281:50
ringan 110:58 251:17
risiko 662:100
roa 102:100
road 221:33 282:33 293:33
roasters 275:100
robot 281:50 282:50
rod 242:100
roda 309:30 293:16 291:14 292:14
rodentisida 202:100
rodinol 202:100
rods 231:100
rok 141:100
roket 202:33 252:33 303:33
rokok 120:45 472:18
rol 221:100
rolled 106:50 241:50
roller 281:50 323:50
rolling 241:75 251:25
rom 262:100
rompi 141:100
roof 439:100
roofing 170:100
rosario 231:100
rose 162:100
rotan 162:36 161:24
rotary 162:50 271:50
roti 107:35 463:15 472:15 478:15
rotor 271:67 303:33
roundabouts 282:100
router 263:50 281:50
rss 221:100
ruahan 210:100
ruang 303:100
ruangan 275:33 310:33 202:17 281:17
rubber 221:67 201:17 282:17
rubberized 329:100
rum 110:100
rumput 102:40 477:30
rungu 873:100
rupa 900:100
rupiah 664:100
rusa 014:100
rye 106:100
sabit 259:100
sablon 329:100
sabuk 151:33 293:33 329:33
sabun 202:100
sabut 329:100
sacharosa 106:100
sadel 309:100
safety 325:100
sagu 106:100
saham 181:100
sajadah 139:100
saji 107:100
sak 170:50 222:50
sakelar 271:50 273:50
sakit 861:75 869:15
saklar 271:50 331:50
saku 102:50 265:50
salami 101:100
sale 262:100
salep 210:100
salisilik 210:100
saliva 231:100
salju 291:100
salon 961:67 452:33
salur 493:38 360:25 432:25
sama 281:100
samak 151:100
sambung 241:36 242:36
sampah 382:39 381:29 390:29
sampai 201:33 239:33 151:17 325:17
sampan 301:100
sampel 231:100
samping 201:100
sampingan 101:67 104:33
sandal 477:43 478:43 152:14
sandang 873:45 881:36 872:18
sandbalasting 259:100
sandwich 107:100
sangga 281:100
sangrai 107:100
sanitary 170:100
sanitasi 477:75 281:25
saniter 239:63 433:38
santai 152:50 301:50
santan 107:100
santap 106:100
sante 961:100
sapi 014:56 463:19 151:13
sapu 170:33 291:33 329:33
sarbitol 201:100
sarden 104:100
sardencis 102:100
sari 103:78 107:22
sarian 210:100
saring 282:50 239:25 281:25
sarung 151:30 141:20 221:20
sastra 722:50 900:50
satelit 613:64 429:21
satu 351:67
satuan 851:58 852:31
satwa 017:100
sauce 107:100
saus 107:75 120:25
saveloy 101:100
sawah 032:100
sawit 104:91
sawmill 282:100
saxophone 322:100
sayap 303:100
sayur 103:52 011:18
sbr 201:100
scale 281:50 324:50
scandium 242:100
scanner 262:50 266:50
scanning 181:100
scrap 466:75 241:25
scrapers 282:100
screen 266:100
screw 259:100
screws 325:100
scrubber 251:100
seal 221:100
sebagaimana 479:100
sebagainya 239:16 281:13
sebagaiya 325:100
sebar 281:50 282:50
sebelumnya 141:50 162:25 282:25
sebutret 329:100
section 241:100
securities 661:100
security 170:100
sedan 291:100
sedang 201:50 265:50
sederhana 282:67 281:33
sedot 120:100
seduhan 107:100
segala 170:33 272:22 329:22
segar 012:29 477:29 105:23
segel 281:60 221:20 222:20
sehari 152:100
sehingga 141:50 221:25 291:13 329:13
seismic 221:100
sejarah 910:67 722:33
sekat 239:33 310:33 222:17 231:17
sekoci 301:100
sekolah 222:100
sekop 259:50 282:50
seks 221:100
sektor 024:75 281:25
sekunder 641:63 201:21 649:16
sel 261:50 272:50
selada 107:100
selai 103:100
selain 103:20 661:17
selam 932:50 221:17 301:17 325:17
selamat 329:80 139:20
selang 139:33 221:33 222:33
selanjutnya 139:100
seleksi 781:100
selendang 141:100
selenggara 661:48 664:24 823:16
self 302:100
selimut 139:50 275:50
selingan 107:100
selofon 322:100
selongsong 107:100
selop 152:100
selubung 139:100
selular 263:100
seluler 619:75 263:25
selulosa 170:25 203:25 239:25 107:13
seluruh 107:100
semacam 322:100
semak 012:86 202:14
semen 239:68 466:15 475:15
semi 292:43 261:30
semir 202:100
sempoa 162:50 281:50
semprong 231:100
semprot 016:43 259:14 281:14 282:14
semua 106:20 210:20 221:20 263:20
semusim 011:100
senam 152:50 323:50
senapan 252:100
senar 322:100
sendiri 681:28 981:28 982:28
sendok 239:50 259:50
seng 242:50 201:25 243:25
seni 900:88
senjata 252:59 331:24
sentakan 271:100
senter 274:100
sentra 661:100
sentral 641:67 422:33
sentrifugal 243:33 281:33 325:33
senyawa 201:83 202:17
sepak 931:60 152:20 323:20
separator 272:50 331:50
separuh 170:100
sepatu 152:48 477:14 478:14
sepeda 454:46 309:36
seplin 303:100
seprei 139:100
serabut 329:100
serangga 274:100
serap 239:100
serat 203:27 131:17 273:13
serbet 139:50 170:50
serbuk 016:23 210:23 107:15
sereal 106:80 110:20
serealia 011:75 106:25
sereh 202:100
serelia 106:100
serpih 161:100
sertifikasi 743:88 712:13
sertifikat 620:100
seruling 322:100
serum 231:100
serut 259:50 281:50
serutan 162:100
server 262:100
service 619:100
sesuai 141:100
set 263:25 271:25 322:25 324:25
setelah 202:100
setengah 243:33 161:17 241:17 259:17
setrika 275:100
setter 282:100
sewa 773:43 772:27
shafts 281:100
shampo 202:100
sheet 242:38 221:25 170:13 241:13
shield 329:100
shock 293:100
shoes 152:50 325:50
shorterning 104:100
shower 222:100
shuttles 303:100
siap 251:31 431:13
siar 601:40 602:40
side 309:100
sifat 201:50 265:50
sigaret 120:75 170:13 239:13
signal 302:100
sikat 275:33 221:17 222:17 282:17
siklisnya 201:100
siku 259:100
silang 014:100
silencer 293:100
silet 259:100
silica 239:100
siliceous 239:100
silicone 201:100
silikon 201:100
silinder 281:50 282:50
silindernya 281:100
silo 251:100
simcard 263:100
simpan 641:39 521:35 645:13
simplisia 210:100
sinar 266:44
sini 103:50 170:50
sinking 181:50 282:50
sintesa 107:100
sintetik 139:100
sintetis 201:46 139:23 131:15
sinyal 432:75 279:13 322:13
siomay 102:100
sipil 429:61 422:19
siram 222:100
sirap 162:100
sirih 239:50 329:50
sirine 279:100
sirkuit 931:60 263:20 331:20
sirkular 281:100
sirop 107:100
sirtu 081:100
sirup 107:100
sisa 466:67
sisaan 101:33 104:33 241:33
sisal 139:100
sisinya 162:100
sisir 131:14 151:14 221:14 222:14
sistem 664:27 802:20 432:14
sitozim 202:100
situ 910:100
situs 910:100
skala 265:100
skat 221:100
skate 323:100
sketsa 181:100
ski 323:100
skirting 222:100
skuter 309:100
slab 242:67 241:33
slaked 239:100
sledge 309:100
slicer 162:100
slide 267:100
smart 263:80 262:20
smartcard 261:100
smoked 221:100
sms 619:100
snap 271:50 273:50
snuff 120:50 282:50
socket 241:50 273:50
soda 110:50 201:50
software 582:64 474:21
sok 302:100
sol 152:50 141:25 151:25
solar 192:50 281:50
solder 281:100
solenoida 261:50 271:50
solid 162:50 241:50
solvent 192:100
sorbet 105:100
sorghum 106:100
sorong 231:100
sosial 879:17 873:15 889:15
sosis 101:33 102:33 107:33
sotong 102:100
sound 261:100
soup 107:100
spa 961:100
spagheti 107:100
spaghetti 282:100
special 823:100
spectofotometer 265:100
spectograph 267:100
spectroscope 267:100
speedometer 265:100
spesialis 862:100
spheroid 243:100
spiral 282:100
spirit 192:100
spon 221:100
spons 241:100
sporing 293:100
sprayer 259:100
spring 310:50 329:50
sprinklers 281:100
stabilizer 271:100
staddle 281:100
stadion 931:100
stamping 181:100
stamps 265:100
stapel 203:100
stapler 281:100
stapless 259:100
starch 202:100
starter 293:100
stasion 291:100
stasiun 522:43 281:29 271:14 303:14
stater 274:100
stationeries 170:100
stator 271:100
steak 102:100
steam 251:100
stearin 104:100
steel 241:100
steering 221:50 222:50
steiger 439:100
steker 273:100
stempel 329:100
stenografi 281:100
stensil 170:40 281:40 181:20
stepler 281:100
stereo 264:100
steril 325:100
sterilisasi 103:25 105:25 266:25 325:25
stevia 107:100
stik 323:100
still 267:100
stocking 143:100
stokers 281:100
stone 012:100
stop 265:50 273:50
stoples 231:100
storage 521:75 281:25
store 471:100
stout 110:100
strand 241:100
strategis 741:100
straw 170:100
street 522:100
stressing 241:100
strip 203:67 241:17 242:17
struktur 301:75 239:25
studio 263:100
styrene 201:100
suaka 910:100
suar 259:100
suara 592:45 182:20
suatu 562:100
substansi 239:60 210:40
substitusi 162:100
subtropis 012:100
sudah 106:50 107:50
sukro 107:100
suku 465:26 453:17 454:17 293:14
sukuk 661:100
sulam 139:56 143:40
sulfat 201:100
suling 104:33 281:33 282:33
sulkies 309:100
sulphate 201:33 202:33 239:33
sumbat 162:33 259:33 329:33
sumber 783:38 201:25 429:13 432:13
sumbu 139:50 329:50
sumur 422:75 239:25
sungai 502:82
sungging 151:100
sunglasses 325:100
suntik 325:100
super 324:100
superfosfat 239:100
superheater 251:100
superman 324:100
supermarket 471:100
suplemen 210:100
supositoria 210:100
suppressor 271:100
surat 581:55 181:18 281:18
surge 271:100
surgical 325:67 139:33
surimi 102:100
survei 742:75 331:25
suspensi 210:57 221:14 222:14 309:14
suspension 293:100
susu 105:68 463:16
susun 131:33 170:33 181:33
susuran 162:100
sutera 014:38 023:38 131:13 181:13
swasta 784:20 854:13
sweater 143:100
switch 261:33 271:33 273:33
switchboard 271:100
switcher 273:100
switchgear 273:100
switching 271:100
syal 141:100
syariah 649:30 641:27 651:18
tabir 181:100
table 324:100
tablet 210:67 262:17 263:17
tabloid 181:100
tabung 261:29 274:17
tahan 842:34 239:31
tahu 103:47 107:18 472:18 478:18
tahunan 012:100
tak 466:60 231:20 239:20
take 291:100
taksi 494:100
tala 322:100
talas 106:100
tali 139:58
talk 239:100
tally 522:100
taman 910:37 851:26 813:16 932:16
tambah 619:32
tambal 325:100
tambang 089:22 072:20
tampah 162:100
tampon 170:100
tampung 360:100
tanah 239:33 081:13
tanam 012:26 011:21 021:15
tancap 032:100
tanda 181:25 222:25 259:25 274:25
tandem 309:100
tandon 251:71 331:21
tanduk 477:75 329:25
tang 259:50 325:50
tangan 259:26 281:18
tangga 275:12
tangkai 329:100
tangkap 031:79 017:17
tangki 251:56 331:22
tangkis 323:100
tani 011:34 012:25
tank 293:50 304:50
tanker 301:100
tanki 303:100
tanpa 773:34 772:18
tap 110:100
tape 107:20 182:20 222:20 264:20
tapioka 106:100
taplak 139:100
tari 141:100
tarik 932:60 799:30
tarp 331:100
tart 107:100
tas 151:31 477:23 478:23 162:15
tasbih 231:100
tata 162:40 202:20 239:20 263:20
tatah 151:100
tauco 472:43 478:43 107:14
tawar 032:89
taxidermy 329:100
teak 162:100
tebal 282:100
tebang 331:100
tebu 011:75 107:25
tegang 271:50 251:25 239:13 273:13
teh 107:64 463:27
tekan 231:13 239:13 251:13 259:13
teknik 784:24
teknis 711:27 712:27 749:27 852:18
teknologi 649:22 721:22 620:16 784:16
teko 239:50 231:25 259:25
tekstil 139:25 131:15
tekstur 107:100
teleferics 281:100
telekomunikasi 619:28 611:12 612:12 613:12
telepon 263:47 619:47
telescope 267:100
teleskop 267:50 331:50
televisi 591:50 264:22 602:20
telinga 329:100
telur 014:21 016:21 463:21 107:14
temali 331:100
temasuk 181:100
tembaga 072:30 242:30
tembak 281:100
tembakau 471:22 120:20
tembang 102:100
tembok 162:33 202:33 239:33
tempa 259:89
tempat 239:12
tempayan 239:100
tempe 103:44 107:22 472:17 478:17
tempel 170:50 231:50
tempering 241:100
tempurung 329:100
temulawak 106:100
tenaga 351:38 281:15 781:14
tenda 139:100
tengah 202:80 152:20
tengkorak 325:100
tenis 931:75 323:25
tenun 131:67 139:15
tepung 106:70 107:15
ter 191:33 192:33 239:33
terak 239:100
teraktivasi 221:100
teralis 251:100
terang 274:69 475:23
terapi 265:50 266:50
terasi 102:50 107:50
terbang 303:36 522:21 281:18 331:18
terbarukan 201:100
terbit 581:40 582:13 592:13
terdapat 210:50 303:50
terestrial 263:100
tergabung 107:50 325:50
terhadap 201:25 202:25 259:25 268:25
teri 102:50 107:50
terigu 106:80 139:20
terima 264:89
teripang 102:100
terkait 210:25 266:25 282:25 331:25
terlarang 872:67 012:33
terlebih 131:100
terliput 151:100
terminal 522:60 262:20 281:20
ternak 014:44 016:13
terompet 322:100
teropong 267:80 331:20
terowongan 421:75 282:25
terpakai 466:75 221:25
terpal 139:67 331:33
tersalut 170:100
tersamak 151:100
tersebut 479:20 210:20 265:20 152:13
tersendiri 101:50 107:50
tertentu 562:56 782:33
tertib 842:100
terung 107:100
test 266:50 325:50
tetas 016:100
texturized 107:100
therapy 266:50 325:50
thermometer 265:67 325:33
things 620:100
threaded 241:100
tiang 439:50 162:17 241:17 325:17
tidur 310:50 139:25 325:25
tifa 322:100
tiga 309:89
tik 281:67 329:33
tikar 162:50 142:25 222:25
tiket 181:100
timah 072:67
timba 221:100
timbang 281:67 265:22
timbul 181:67 239:33
time 265:100
tin 242:100
tiner 202:100
tinggi 853:86
tingkat 271:100
tinju 931:100
tinta 202:92
tipping 120:67 170:33
tiram 107:100
tire 309:100
tirta 932:100
tiruan 131:44 139:44
tis 120:100
tissue 170:100
tisu 170:100
tisue 202:50 325:50
titanium 201:50 243:50
tiup 322:100
toasters 275:100
tohor 239:100
toilet 170:25 222:25 239:25 321:25
tokoh 324:100
tol 522:100
toluena 201:100
tomat 107:100
tombol 271:50 273:50
toner 281:100
tong 162:33 259:33 331:33
tonggak 239:100
tongkang 301:100
tongkat 329:100
tongkol 102:100
tonik 110:100
tools 282:100
top 263:100
topang 162:100
topeng 162:100
topi 141:29 162:29 143:14 221:14
toping 107:100
toples 239:100
torium 072:100
torpedo 252:100
tortillas 107:100
toserba 471:100
total 201:100
tow 203:100
toys 324:100
trackball 262:100
tracklaying 282:100
tradisional 210:37 464:15 322:13
traffic 221:100
trafo 261:100
trailer 292:91
traktor 282:50 281:25 331:25
tramper 501:67 502:33
transaksi 661:100
transducer 261:100
transformator 271:71 331:29
transistor 261:100
transmisi 351:50 263:17
transmitor 263:100
transparancy 267:100
transportasi 773:28 465:17
tras 081:100
travelling 291:100
trayek 494:50 492:33 502:17
treated 102:100
treatment 382:42 370:33 360:25
trem 302:100
trikot 139:100
tripleks 162:100
triplex 170:100
troli 309:100
tropis 012:100
truck 291:100
truk 771:64
trussers 325:100
trust 643:100
trustee 661:100
tsanawiyah 851:100
tsp 201:100
tuang 242:33 243:33 282:33
tubes 231:100
tubuh 275:50 325:50
tufting 139:100
tugas 841:75 282:25
tujuan 301:35 631:35
tukang 329:100
tukar 661:75
tuksedo 141:100
tulang 477:33 325:22
tulangan 241:100
tulis 478:20 329:17 464:13 476:13
tulle 139:100
tumbler 271:50 273:50
tumbling 259:100
tumbuh 017:25 031:17 032:17
tuna 102:100
tunai 262:100
tunggal 201:100
tungku 281:65
tungsten 242:100
tunjang 522:16
tunjuk 900:92
tur 791:100
turbin 281:91
turbine 281:100
turbo 281:50 303:50
turbojet 281:100
turning 241:100
turunan 202:100
turunannya 201:67 239:33
tusuk 162:100
tutup 475:25 139:17 222:13
type 181:50 281:50
uang 649:24 661:20
uap 251:33 353:27 281:18 331:15
ubah 271:36 210:18 282:18 331:18
ubi 106:100
ubin 239:33 466:25 475:25
ubur 102:100
udang 102:81 107:19
udara 511:29 512:16
uht 105:100
uji 265:49 712:35
ukir 162:63 181:13 231:13 259:13
ukur 265:74
ula 851:100
ulang 652:50 110:29 662:13
ular 151:67 324:33
ulat 014:50 023:50
ultra 274:60 105:20 266:20
ultrasonic 282:100
ultrasonik 325:100
ultrasound 266:50 331:50
ulya 852:100
umbi 011:75 106:25
umroh 791:100
umtuk 331:100
umumnya 231:100
underpass 421:100
underwriter 661:100
unggas 101:53 014:15
unsur 201:86 242:14
unta 014:90
uranium 072:43 242:29 329:29
urea 201:50 202:50
urin 221:50 231:50
urinoir 239:100
urun 661:100
urus 522:50 101:33 202:17
usb 261:100
usia 851:50 873:25 881:25
usp 641:100
uspps 641:100
usuk 161:100
usus 107:100
utamanya 471:34
utang 661:100
utility 251:100
utuh 102:100
uwur 120:100
vache 151:100
vacuum 275:100
vaksin 210:67 281:33
vakum 281:50 329:50
valuta 661:100
vaniline 202:100
vans 302:100
vas 162:40 222:20 231:20 239:20
vaseline 192:100
vcd 772:86 264:14
vegetable 107:100
velcro 139:100
velg 309:100
veneer 162:100
ventil 309:100
ventilasi 432:60 275:20 281:20
ventura 649:100
venue 681:100
vermak 952:100
vermiculate 239:100
vervain 107:100
vessel 251:100
vetsin 107:100
video 591:36 264:20
vila 551:100
vinyl 170:100
violet 274:75 266:25
virtual 262:100
viskosa 203:100
visual 741:100
vitamin 210:100
vitrase 139:100
vokasi 853:100
volley 323:100
voltage 271:100
voltase 271:100
voltawse 293:100
vulkanisir 221:86 282:14
vynil 222:100
wadah 162:21 251:21 259:21
waffle 107:100
wagon 291:100
wahana 303:100
wajan 259:100
wajib 843:100
wajik 107:100
waktu 265:53 782:47
walaupun 210:100
walet 014:100
wali 661:100
wallpaper 170:100
wangi 202:75 329:25
wanita 879:75 170:25
ware 170:100
warehousing 521:100
warna 201:36 202:18
warung 561:100
wasit 931:100
wastafel 222:33 239:33 259:33
watch 265:100
water 110:50 259:50
waterbed 221:100
watermark 170:100
wax 202:100
wayang 162:67 151:33
web 631:100
webbing 162:100
webs 170:100
weighing 281:100
welded 241:100
welder 141:100
welding 271:100
well 266:100
wet 151:100
wewangian 202:100
wheel 293:50 309:50
whey 105:100
whisky 110:100
white 192:50 281:50
wicara 873:100
wig 329:100
wilayah 521:100
winches 281:100
wireless 263:100
wiring 293:100
wisata 932:41 799:13
with 241:100
wol 239:43 101:14 131:14 161:14
wood 162:100
woodblocks 181:100
woodchips 161:100
wool 014:100
wortel 103:100
woven 139:83 231:17
wustha 851:67 852:33
yaitu 107:33 202:33 331:33
yatch 301:100
ybdi 631:16 711:16 799:16
yellow 201:100
yodium 089:100
yoghurt 105:100
youth 551:100
yttrium 242:100
yuba 103:100
yute 139:100
zat 281:28 201:21 466:21 202:14
zeolit 202:100
zhu 103:100
zinc 201:100
zoom 267:100`

/** Stem → groups of three digits with their share. */
export const kbliWords: ReadonlyMap<string, readonly (readonly [group: number, share: number])[]> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [word, ...groups] = line.split(' ')
      return [
        word!,
        groups.map((entry) => {
          const [group, share] = entry.split(':')
          return [Number(group), Number(share) / 100] as const
        }),
      ] as const
    }),
)
