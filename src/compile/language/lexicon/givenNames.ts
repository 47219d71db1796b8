import { readWords } from './rows.ts'

/** Common given names across the world, so that "Sunita Gurung" is read as a person without a title. */
export const GIVEN_NAMES: ReadonlySet<string> = readWords(`
# English
Joy, Blessing, Precious, Mercy, Patience, Abdi, Bernadette, Dirk, Fintan, Malachy, Padraig, Bohdan, Patryk, Kacper, Zenon, Wilfried, Ambroise, Hernando, Wambui, Akinyi, Thandiwe, Nomsa
James, John, Tamer, Tamara, Tammy, Rosa, Rex, Rhys, Ruben, Rob, Robin, Marc, Stan, Dean, Earl, Duke, Cliff, Clint, Drew, Hal, Hank, Herb, Chuck, Pierce, Reid, Wolf, Zach, Dale, Glenn, Glen, Grant, Guy, Ira, Irving, Kurt, Lou, Ned, Perry, Roland, Saul, Seth, Shaun, Spencer, Ty, Vince, Robert, Michael, William, David, Richard, Joseph, Thomas, Charles, Christopher, Daniel, Matthew, Anthony, Mark, Donald, Steven, Stephen
Steve, Paul, Andrew, Joshua, Kenneth, Kevin, Brian, George, Edward, Ronald, Timothy, Tim, Jason, Jeffrey, Jeff, Ryan, Jacob, Jake, Gary, Nicholas, Nick, Eric
Jonathan, Jon, Larry, Justin, Scott, Brandon, Benjamin, Ben, Samuel, Sam, Gregory, Greg, Alexander, Alex, Frank, Patrick, Pat, Raymond, Ray, Jack, Dennis
Jerry, Tyler, Aaron, Jose, Adam, Nathan, Henry, Harry, Douglas, Doug, Zachary, Peter, Kyle, Ethan, Walter, Noah, Jeremy, Christian, Keith, Roger, Terry, Austin
Sean, Gerald, Carl, Harold, Dylan, Arthur, Lawrence, Jordan, Jesse, Bryan, Billy, Bruce, Gabriel, Joe, Logan, Alan, Allan, Allen, Juan, Albert, Willie, Elijah
Wayne, Randy, Vincent, Mason, Roy, Ralph, Bobby, Russell, Bradley, Brad, Philip, Phillip, Phil, Eugene, Bill, Bob, Jim, Tom, Dan, Mike, Matt, Chris, Tony, Rob
Ed, Ted, Ron, Don, Ken, Larry, Barack, Colin, Craig, Derek, Duncan, Graham, Geoffrey, Ian, Ivan, Jimmy, Johnny, Leo, Leon, Leonard, Lloyd, Louis, Lewis, Luke
Malcolm, Marcus, Martin, Max, Maurice, Neil, Nigel, Norman, Oliver, Oscar, Owen, Rex, Rick, Rishi, Rodney, Ross, Simon, Stanley, Stuart, Sidney, Theodore, Toby
Todd, Trevor, Victor, Warren, Wesley, Winston, Abraham, Abe, Ulysses, Dwight, Franklin, Jefferson, Calvin, Herbert, Hubert, Harvey, Howard, Hugh, Ernest, Elon
Boris, Tony, Gordon, Keir, Clive, Dominic, Gavin, Jared, Jay, Joel, Kirk, Kurt, Lance, Mitch, Mitt, Newt, Rand, Rex, Rudy, Troy, Tucker, Vernon, Wade
Mary, Florence, Sydney, Savannah, Patricia, Jennifer, Linda, Elizabeth, Barbara, Susan, Jessica, Sarah, Karen, Lisa, Nancy, Betty, Margaret, Sandra, Ashley, Kimberly, Emily, Donna
Michelle, Carol, Amanda, Dorothy, Melissa, Deborah, Stephanie, Rebecca, Sharon, Laura, Cynthia, Kathleen, Amy, Angela, Shirley, Anna, Brenda, Pamela, Emma
Nicole, Helen, Samantha, Katherine, Christine, Debra, Rachel, Carolyn, Janet, Catherine, Maria, Heather, Diane, Ruth, Julie, Olivia, Joyce, Virginia, Victoria
Kelly, Lauren, Christina, Joan, Evelyn, Judith, Megan, Andrea, Cheryl, Hannah, Jacqueline, Martha, Gloria, Teresa, Ann, Anne, Sara, Madison, Frances, Kathryn
Janice, Jean, Abigail, Alice, Julia, Judy, Sophia, Grace, Denise, Amber, Doris, Marilyn, Danielle, Beverly, Isabella, Theresa, Diana, Natalie, Brittany
Charlotte, Marie, Kayla, Alexis, Lori, Hillary, Hilary, Nikki, Kamala, Condoleezza, Madeleine, Nancy, Liz, Theresa, Kate, Katie, Jane, Lucy, Claire, Clare
Fiona, Gillian, Harriet, Jill, Kim, Lindsay, Lynne, Molly, Naomi, Penny, Philippa, Rosie, Sally, Sheila, Stella, Suella, Tina, Tracy, Wendy, Yvette, Yvonne
Cindy, Samantha, Melania, Ivanka, Antony, Avril, Lynn, Merrick, Pete, Alejandro, Xavier, Deb, Jerome, Janet, Ketanji, Sonia, Elena, Clarence, Amy, Brett
# Spanish, Portuguese, Italian
José, Juan, Carlos, Luis, Jorge, Miguel, Pedro, Francisco, Antonio, António, Manuel, Jesús, Alejandro, Fernando, Rafael, Ricardo, Roberto, Eduardo, Sergio
Javier, Raúl, Raul, Diego, Andrés, Andres, Pablo, Alberto, Alvaro, Álvaro, Enrique, Gustavo, Hugo, Julio, Mario, Marcos, Oscar, Rodrigo, Ramón, Ramon, Guillermo
Daniel, Nayib, Nicolás, Nicolas, Evo, Lula, Luiz, Jair, João, Joao, Paulo, Marcelo, Thiago, Claudia, María, Ana, Carmen, Lucía, Lucia, Sofía, Sofia, Isabel
Gabriela, Daniela, Valentina, Camila, Rosa, Dina, Xiomara, Cristina, Dilma, Michelle, Marina, Giorgia, Giuseppe, Matteo, Sergio, Silvio, Marco, Luca, Andrea
Francesco, Giovanni, Alessandro, Lorenzo, Roberto, Paolo, Stefano, Chiara, Giulia, Josep, Ursula, Adolfo, Alfonso, Armando, Arturo, Cesar, César, Emilio, Esteban
Fabricio, Felipe, Fidel, Gerardo, Gilberto, Ignacio, Jaime, Joaquin, Joaquín, Leopoldo, Lenín, Mauricio, Nelson, Ollanta, Pepe, Salvador, Santiago, Tomás
# French, German, Dutch, Nordic
Jean, Pierre, Jacques, François, Francois, Emmanuel, Nicolas, Michel, Philippe, Laurent, Alain, Bernard, Christophe, Olivier, Sébastien, Gérald, Bruno, Thierry
Marine, Brigitte, Catherine, Sylvie, Élisabeth, Elisabeth, Anne, Camille, Chloé, Édouard, Edouard, Gabriel, Guy, Henri, Yves, Louis, Noël, Stéphane
Hans, Heinrich, Wolfgang, Klaus, Jürgen, Jurgen, Günter, Gunter, Helmut, Gerhard, Angela, Olaf, Annalena, Friedrich, Karl, Otto, Joseph, Hermann, Adolf, Erich
Erwin, Franz, Fritz, Ludwig, Manfred, Markus, Matthias, Stefan, Thorsten, Ulrich, Uwe, Werner, Wilhelm, Geert, Dick, Mark, Jan, Pieter, Willem, Johan, Joost
Anders, Lars, Erik, Bjorn, Björn, Carl, Fredrik, Gustav, Henrik, Jens, Jonas, Magnus, Mette, Sanna, Stefan, Sven, Ulf, Ingrid, Astrid, Greta, Sauli, Tarja
# Slavic, Baltic, Greek, Hungarian, Romanian, Caucasus, Central Asia
Milan, Vladimir, Volodymyr, Sergei, Sergey, Serhiy, Dmitry, Dmitri, Dmytro, Mikhail, Mykhailo, Nikolai, Mykola, Alexei, Aleksei, Oleksiy, Alexey, Andrei, Andrey, Andriy
Yuri, Yuriy, Igor, Ihor, Oleg, Oleh, Viktor, Boris, Anatoly, Anatoliy, Yevgeny, Evgeny, Yevhen, Konstantin, Maxim, Maksym, Denys, Denis, Roman, Ruslan, Ramzan
Valery, Valerii, Vasily, Vasyl, Vitali, Vitaliy, Valentyn, Kyrylo, Oleksandr, Aleksandr, Olena, Olga, Olha, Tatiana, Tetiana, Iryna, Irina, Natalia, Nataliya
Svetlana, Sviatlana, Maria, Anastasia, Yulia, Yuliia, Dmitry, Josef, Joseph, Leon, Leonid, Nikita, Lech, Andrzej, Donald, Jarosław, Jaroslaw, Mateusz, Radosław
Radoslaw, Tomasz, Piotr, Paweł, Pawel, Krzysztof, Agnieszka, Beata, Václav, Vaclav, Petr, Andrej, Miloš, Milos, Robert, Zuzana, Slobodan, Aleksandar, Radovan
Ratko, Vojislav, Zoran, Goran, Dragan, Milorad, Franjo, Andrej, Janez, Josip, Hashim, Albin, Vjosa, Edi, Sali, Viktor, Ferenc, Gyula, István, Istvan, László, Laszlo
Péter, Klaus, Nicolae, Ion, Maia, Calin, Alexis, Kyriakos, Antonis, Yanis, Costas, Georgios, Dimitris, Nikos, Stavros, Salome, Irakli, Mikheil, Bidzina
Giorgi, Nika, Levan, Zurab, Nikol, Serzh, Ilham, Nursultan, Kassym, Kassym-Jomart, Shavkat, Islam, Emomali, Gurbanguly, Sadyr, Almazbek, Arsen, Davit, Vazha, Tamar
# Arabic, Hebrew, Persian, Turkish, Kurdish
Mohammed, Mohammad, Muhammad, Mohamed, Mohamad, Mohamud, Ahmed, Ahmad, Mahmoud, Mahmud, Hamid, Hamed, Ali, Hassan, Hasan, Hussein, Hossein, Husain, Omar, Umar
Osama, Usama, Ibrahim, Ismail, Ismael, Yusuf, Yousef, Youssef, Yahya, Khaled, Khalid, Khalil, Abdullah, Abdallah, Abdul, Abdel, Abdelaziz, Abdelfattah, Abdulaziz
Abdelmadjid, Abdelhamid, Abdelilah, Abdirahman, Abdirizak, Adel, Adnan, Amin, Amr, Anas, Anwar, Ashraf, Ayman, Aziz, Bashar, Bassam, Bilal, Essam, Fadi, Fahd, Faisal
Faiz, Farid, Farouk, Fathi, Fayez, Fuad, Fouad, Ghassan, Habib, Hadi, Hafez, Haitham, Hakim, Hamza, Hani, Haidar, Haider, Hisham, Hosni, Husni, Imad, Imran, Issam
Jamal, Gamal, Jalal, Jaber, Jihad, Kamal, Karim, Majed, Mansour, Marwan, Mazen, Moammar, Muammar, Moncef, Mounir, Munir, Mustafa, Moustafa, Mostafa, Nabil, Nabih
Nader, Naim, Najib, Nasser, Nasir, Nawaf, Nizar, Nouri, Nuri, Omran, Qasem, Qassem, Qais, Rafik, Rafiq, Rami, Rashid, Rashad, Riad, Riyad, Saad, Sadiq, Saeb, Saeed, Said
Saif, Salah, Saleh, Salem, Salim, Salman, Sami, Samir, Samer, Sayyid, Sharif, Shukri, Suleiman, Sulaiman, Tareq, Tariq, Tarek, Taha, Tamim, Tawfik, Wael, Walid, Wissam
Yasser, Yasir, Younis, Zaid, Zakaria, Ziad, Zayed, Fatima, Fatma, Aisha, Ayesha, Amal, Amina, Asma, Aya, Dalia, Dina, Farah, Hala, Hanan, Huda, Iman, Khadija, Layla, Leila
Lina, Malala, Mariam, Maryam, Mona, Nadia, Nour, Noor, Rania, Reem, Rima, Salma, Samira, Sana, Shireen, Yasmin, Zahra, Zainab, Zeinab, Hind, Hiba, Ghada, Bisan, Izzeldin
Benjamin, Binyamin, Yoav, Yair, Yitzhak, Yitzchak, Ehud, Ariel, Naftali, Avigdor, Avi, Benny, Gadi, Herzi, Itamar, Bezalel, Isaac, Shimon, Golda, Moshe, Menachem
Menahem, Levi, Tzipi, Ayelet, Aviv, Amos, Dani, Danny, Daniel, Dror, Eli, Elad, Eyal, Gideon, Gilad, Guy, Haim, Hagai, Ilan, Israel, Jonathan, Mordechai, Nadav, Nir, Nitzan
Noa, Ofer, Ofir, Ohad, Ophir, Oren, Ran, Ronen, Ron, Shai, Shaul, Shlomo, Tal, Tamir, Uri, Uzi, Yaakov, Yael, Yehuda, Yaron, Yossi, Zeev, Ze'ev, Ziv, Einav, Hersh
Ruhollah, Mahmoud, Hassan, Ebrahim, Masoud, Javad, Mohammad-Javad, Esmail, Esmaeil, Hossein, Mir, Mehdi, Reza, Mojtaba, Mahsa, Narges, Nasrin, Shirin, Akbar, Asghar, Saeid
Recep, Tayyip, Kemal, Mevlut, Mevlüt, Hulusi, Hakan, Ekrem, Selahattin, Abdullah, Ahmet, Mehmet, Mustafa, Süleyman, Suleyman, Devlet, Binali, Bulent, Ayse, Emine, Fethullah
Masoud, Jalal, Nechirvan, Mazloum, Barham, Haider, Nouri, Muqtada, Moqtada, Ismail, Yahya, Hassan
# South Asia
Narendra, Rahul, Sonia, Indira, Rajiv, Manmohan, Amit, Arvind, Yogi, Arun, Ashok, Atal, Anil, Ajay, Ajit, Ram, Ramesh, Rajesh, Rakesh, Raj, Rajnath, Ravi, Sanjay, Sunil, Suresh
Vijay, Vikram, Vinod, Mukesh, Gautam, Deepak, Dinesh, Ganesh, Gopal, Hari, Krishna, Lal, Mahesh, Manoj, Mohan, Naresh, Nitin, Pankaj, Pradeep, Prakash, Pranab, Prem, Sachin
Sandeep, Satish, Shashi, Shivraj, Subhas, Sudhir, Sushil, Uddhav, Priyanka, Mamata, Jayalalithaa, Nirmala, Smriti, Sushma, Pratibha, Droupadi, Anita, Sunita, Sita, Gita, Kavita
Lakshmi, Laxmi, Meena, Neha, Pooja, Puja, Rekha, Sarita, Savitri, Shanti, Sushila, Bidya, Bishnu, Bhim, Bir, Dil, Pushpa, Pushpakamal, Sher, Baburam, Jhalanath, Rabi, Balen
Imran, Nawaz, Shehbaz, Asif, Bilawal, Benazir, Pervez, Zulfikar, Asim, Ishaq, Khawaja, Malik, Rana, Shah, Sheikh, Muhammad, Khurram, Fawad, Anwaar, Zahid, Aftab
Hasina, Khaleda, Ziaur, Obaidul, Mujibur, Mahinda, Gotabaya, Ranil, Maithripala, Anura, Sajith, Basil, Velupillai, Ashraf, Hamid, Abdul, Hibatullah, Sirajuddin, Zabihullah, Zabiullah
Amrullah, Gulbuddin, Burhanuddin, Mullah, Bilal, Suhail, Noorullah
# East and Southeast Asia
Xi, Li, Wang, Hu, Deng, Mao, Zhou, Wen, Jiang, Zhao, Zhang, Liu, Chen, Yang, Qin, Hua, Lin, Wu, Xu, Sun, Ma, Zhu, Guo, He, Gao, Luo, Zheng, Tsai, Lai, Chiang, Ko, Han, Carrie
Shinzo, Fumio, Yoshihide, Taro, Junichiro, Naoto, Shigeru, Yukio, Hirohito, Akihito, Naruhito, Kenji, Hiroshi, Takeshi, Toshimitsu, Yoko, Sanae, Yuriko, Ichiro, Haruki
Kim, Park, Lee, Moon, Roh, Yoon, Choi, Chung, Cho, Jang, Kang, Han, Hwang, Jeong, Song, Ban, Syngman, Suk, Jae, Nguyen, Nguyễn, Tran, Pham, Vo, Le, Ho, Pol, Hun, Sam, Norodom
Aung, Min, Ne, Thein, Win, U, Daw, Khin, Htin, Zaw, Kyaw, Than, Myint, Tin, Soe, Ko, Ma, Saw, Naw, Nay, Su, Thant, Wai, Yan, Ye, Thiri
Thaksin, Yingluck, Prayut, Prayuth, Srettha, Pita, Paetongtarn, Anutin, Bhumibol, Somchai, Abhisit, Mahathir, Anwar, Najib, Muhyiddin, Ismail, Joko, Prabowo, Megawati, Susilo
Suharto, Sukarno, Agus, Budi, Bambang, Dewi, Siti, Sri, Tri, Wahyu, Rodrigo, Ferdinand, Corazon, Gloria, Benigno, Leni, Imelda, Sara, Bongbong, Leila, Manny, Jejomar, Armand
Rommel, Reynaldo, Rolando, Romeo, Danilo, Ernesto, Jovito, Arnel, Rey, Gilbert, Delfin, Teodoro
# Africa
Abiy, Tedros, Haile, Meles, Debretsion, Getachew, Sahle-Work, Birhanu, Berhanu, Isaias, Uhuru, Raila, William, Jomo, Mwai, Kithure, Wangari, Yoweri, Idi, Milton, Bobi, Paul, Juvénal
Félix, Felix, Joseph, Laurent, Mobutu, Patrice, Étienne, Etienne, Corneille, Martin, Denis, Muyaya, Salva, Riek, Omar, Abdel-Fattah, Abdalla, Mohamed, Yasir, Minni
Hassan, Abdirahman, Hamza, Ousmane, Macky, Bassirou, Abdoulaye, Idrissa, Aminata, Fatou, Amadou, Assimi, Ibrahim, Blaise, Thomas, Roch, Alassane, Guillaume, Laurent
Henri, Alpha, Mamady, Moussa, Mahamadou, Abdourahamane, Goodluck, Muhammadu, Bola, Olusegun, Atiku, Peter, Nnamdi, Chukwuma, Emeka, Chinua, Wole, Ngozi, Babajide, Yemi, Nana, Kofi
Kwame, Jerry, Kwesi, John, Yaw, Samia, Jakaya, Julius, Benjamin, Hakainde, Edgar, Kenneth, Robert, Emmerson, Morgan, Nelson, Thabo, Jacob, Cyril, Desmond, Winnie, Julius
Bheki, Naledi, Mmusi, Sipho, Themba, Thandi, Joao, Filipe, Armando, Lazarus, Mahamat, Idriss, Hissène, Faustin-Archange, François, Teodoro, Paul, Ali, Brice, Faure
Cheikh, Mamadou, Modou, Ndeye, Awa, Khady, Boubacar, Oumar, Seydou, Souleymane, Adama, Issa, Salif, Youssou
`)
