# One side, from its jar: docker build --build-arg JAR=command-side/target/app/command-side.jar .
# The jars are made before: mvn -B -DskipTests package
ARG JAVA=eclipse-temurin:25-jre

FROM ${JAVA} AS layers
ARG JAR
WORKDIR /layers
COPY ${JAR} /app.jar
RUN java -Djarmode=tools -jar /app.jar extract --layers --destination /layers

FROM ${JAVA}
RUN useradd --system --uid 10001 --home-dir /app --shell /usr/sbin/nologin tracedesk
WORKDIR /app
# What changes least comes first.
COPY --from=layers /layers/dependencies/ ./
COPY --from=layers /layers/spring-boot-loader/ ./
COPY --from=layers /layers/snapshot-dependencies/ ./
COPY --from=layers /layers/application/ ./
RUN mkdir /attachments && chown 10001 /attachments
USER 10001
# Other containers reach it; the machine only what docker-compose.yml opens.
ENV SERVER_ADDRESS=0.0.0.0
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "app.jar"]
