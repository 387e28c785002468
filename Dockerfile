FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
RUN mvn -q -B -Dmaven.test.skip -Dspotless.check.skip package

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home --home-dir /var/lib/dragoman dragoman
WORKDIR /opt/dragoman
COPY bin bin
COPY config config
COPY data data
COPY --from=build /build/target/dragoman.jar target/
COPY --from=build /build/target/lib target/lib
# One question, from which this JVM learns to start faster; a cache of the build's JVM would not fit this one.
RUN java @bin/java.options -XX:AOTCacheOutput=target/dragoman.aot -Ddragoman.root=. -jar target/dragoman.jar \
      ask --home /tmp/rehearsal "What did Kerry say about a truce?" && rm -r /tmp/rehearsal

ENV DRAGOMAN_HOME=/var/lib/dragoman
USER dragoman
VOLUME /var/lib/dragoman
# "serve" touches the file every 20 seconds.
HEALTHCHECK --interval=30s --timeout=5s --start-period=1m \
  CMD test -n "$(find "$DRAGOMAN_HOME/alive" -mmin -2)"
ENTRYPOINT ["/opt/dragoman/bin/dragoman"]
CMD ["serve"]
